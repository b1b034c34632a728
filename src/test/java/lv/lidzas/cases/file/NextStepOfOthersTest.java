package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has decided is told who goes on, and by when, if that is for others; of what is asked of them nothing is told. */
@ProcessTest
class NextStepOfOthersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "next-step-of-others";

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    private Visitor coordinator;
    private Visitor manager;

    @BeforeEach
    void colleagues() {
        staff.ensureUser("next.coordinator", PASSWORD, StaffGroups.COORDINATORS, "Ilze", "Testa");
        staff.ensureUser("next.manager", PASSWORD, StaffGroups.MANAGERS, "Zane", "Testa");
        coordinator = new Visitor(port).signIn("next.coordinator", PASSWORD);
        manager = new Visitor(port).signIn("next.manager", PASSWORD);
    }

    @Test
    void aClosureThatWasProposedIsWithTheManagersNow() throws Exception {
        String reference = fixtures.toBeClosed();
        steps.propose(reference);

        JsonNode next = next(coordinator, reference);

        assertThat(next.get("steps")).isEmpty();
        assertThat(next.get("others")).hasSize(1);
        JsonNode others = next.get("others").get(0);
        assertThat(others.get("name").asText()).isEqualTo("Apstiprināt slēgšanu");
        assertThat(others.get("who").asText()).isEqualTo("vadītāji");
        assertThat(others.get("due").isNull()).isFalse();
        assertThat(others.fieldNames()).toIterable().containsExactlyInAnyOrder("name", "who", "due");
    }

    @Test
    void whoeverMayGoOnIsToldOfTheOwnStepAlone() throws Exception {
        String reference = fixtures.toBeClosed();
        steps.propose(reference);

        JsonNode next = next(manager, reference);

        assertThat(next.get("steps")).hasSize(1);
        assertThat(next.get("others")).isEmpty();
    }

    @Test
    void whatIsOpenForTheReaderIsNotSaidToBeOthers() throws Exception {
        JsonNode next = next(coordinator, fixtures.planned());

        assertThat(next.get("steps")).hasSize(1);
        assertThat(next.get("others")).isEmpty();
    }

    private static JsonNode next(Visitor reader, String reference) throws Exception {
        return JSON.readTree(
                reader.data("/api/tasks/next?reference=" + reference).body());
    }
}
