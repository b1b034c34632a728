package lv.lidzas.support;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.access.Staff;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.volunteers.Volunteers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests about somebody who gets mails: a journey, mailboxes of the test's own, and the address that a colleague corrects. */
@IntegrationTest
public abstract class MailedTests {

    @RegisterExtension
    protected final TestClock clock = new TestClock();

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected TestRestTemplate rest;

    @Autowired
    protected Staff staff;

    @Autowired
    protected Volunteers volunteers;

    @Autowired
    protected People people;

    @Autowired
    protected Erasure erasure;

    @Autowired
    protected JdbcClient jdbc;

    @LocalServerPort
    protected int port;

    protected Journey journey;

    @BeforeEach
    protected void beginJourney() {
        BpmnAwareTests.init(engine);
        journey = new Journey(engine, rest, staff);
    }

    @AfterEach
    protected void endJourney() {
        journey.end();
        BpmnAwareTests.reset();
    }

    protected static String mailbox() {
        return UUID.randomUUID() + "@example.org";
    }

    /**
     * A colleague corrects the address on the card.
     *
     * @param email {@code null} if there is none
     */
    protected void correct(String person, String email) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("email", email);
        people.correct(person, changes, byCoordinator());
    }

    protected static FormContext byCoordinator() {
        return new FormContext(
                "personCard",
                Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                Locale.forLanguageTag("lv"));
    }
}
