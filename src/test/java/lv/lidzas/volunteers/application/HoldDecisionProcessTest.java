package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ProcessTest
class HoldDecisionProcessTest {

    private static final String REFUSAL = "Par jūsu pieteikumu";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("holdDecision");

    @Autowired
    private Journey journey;

    @Autowired
    private ApplicantSteps applicant;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerRecords subject;

    @Autowired
    private VolunteerRepository repository;

    @Autowired
    private VolunteerRegister volunteers;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void theMailGoesOutWhenTheTimeToTakeItBackIsOverAndNotBefore() {
        ProcessInstance held = held();

        clock.pass(Duration.ofMinutes(29));
        journey.runJobs(applicant.reference());
        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(subjects()).doesNotContain(REFUSAL);
        assertThat(held).isWaitingAt("userTask_takeBackDecision");

        clock.pass(Duration.ofMinutes(1));
        journey.runJobs(applicant.reference());
        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(subjects()).containsOnlyOnce(REFUSAL);
        assertThat(held).isEnded().hasPassed("event_decisionHeld", "endEvent_decisionStands");
    }

    @Test
    void inTheNightTheClocksGoBackItLastsAsLongAsInAnyOther() {
        // 03:45 in Riga, for the first time that night.
        clock.set(Instant.parse("2026-10-25T00:45:00Z"));
        held();

        clock.pass(Duration.ofMinutes(29));
        journey.runJobs(applicant.reference());
        assertThat(subjects()).doesNotContain(REFUSAL);

        clock.pass(Duration.ofMinutes(1));
        journey.runJobs(applicant.reference());
        assertThat(subjects()).containsOnlyOnce(REFUSAL);
    }

    @Test
    void aDecisionTakenBackChangesStageAndAnswerTogetherAndNoMailGoesOut() {
        ProcessInstance held = held();

        applicant.takeBack();
        clock.pass(Duration.ofDays(1));
        journey.runJobs(applicant.reference());

        assertThat(applicant.stage()).isEqualTo("applied");
        assertThat(subjects()).doesNotContain(REFUSAL);
        assertThat(held)
                .isEnded()
                .hasPassed("serviceTask_reopenApplication", "endEvent_decisionTakenBack")
                .variables()
                .containsEntry("decisionTakenBack", true);
    }

    @Test
    void outsidersSeeADecisionOnlyWhenItCannotBeTakenBackAnyMore() throws IOException {
        clock.set(clock.now());
        applicant.register();
        Visitor own = OwnPages.signIn(context, port, volunteers.personOf(applicant.reference()));
        String before = section(own);
        assertThat(before).contains("Pieteikumu lasīs koordinators");
        String link = MailServer.mailsTo(applicant.email()).get(0).link();
        JsonNode form = form(link);

        applicant.review("reject");
        assertThat(applicant.stage()).isEqualTo("rejected");
        clock.pass(Duration.ofMinutes(29));
        journey.runJobs(applicant.reference());
        assertThat(section(own)).isEqualTo(before);
        assertThat(form(link)).isEqualTo(form);

        clock.pass(Duration.ofMinutes(1));
        journey.runJobs(applicant.reference());
        assertThat(section(own)).isNotEqualTo(before).doesNotContain("Pieteikumu lasīs koordinators");
    }

    @Test
    void afterTheTalkTooTheStageBeforeIsShownWhileADecisionIsHeld() {
        clock.set(clock.now());
        applicant.beRegistered();
        applicant.review("invite");
        applicant.talk();
        Visitor own = OwnPages.signIn(context, port, volunteers.personOf(applicant.reference()));
        String before = section(own);

        applicant.decide("reject");
        assertThat(applicant.stage()).isEqualTo("rejected");
        assertThat(section(own)).isEqualTo(before);
        applicant.takeBack();
        assertThat(section(own)).isEqualTo(before);
    }

    @Test
    void noFormShowsTheStageToWhoeverOpensIt() throws IOException {
        try (Stream<Path> forms = Files.walk(Path.of("forms"))) {
            for (Path form : forms.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(form))
                        .as(form.toString())
                        .doesNotContain("\"key\": \"stage\"", "{{volunteer.stage");
            }
        }
    }

    /** What a link holder gets as JSON, but for the stamp that every change of the record renews. */
    private JsonNode form(String link) throws IOException {
        ObjectNode form =
                (ObjectNode) new ObjectMapper().readTree(journey.open(link).getBody());
        form.remove("schema");
        return form;
    }

    private static String section(Visitor applicant) {
        String page = applicant.page("/mana").body();
        return page.substring(page.indexOf("id=\"volunteer\""), page.indexOf("id=\"data\""));
    }

    @Test
    void aDecisionMayBeTakenBackMoreThanOnce() {
        held();
        applicant.takeBack();
        applicant.review("reject");
        applicant.takeBack();

        assertThat(applicant.stage()).isEqualTo("applied");
        assertThat(repository.findById(applicant.reference())).isPresent();
    }

    private ProcessInstance held() {
        clock.set(clock.now());
        applicant.beRegistered();
        applicant.review("reject");
        ProcessInstance held = journey.instance("holdDecision", applicant.reference());
        assertThat(held).isWaitingAt("userTask_takeBackDecision");
        return held;
    }

    private List<String> subjects() {
        return MailServer.subjectsTo(applicant.email());
    }
}
