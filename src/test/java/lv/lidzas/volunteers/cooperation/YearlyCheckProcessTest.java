package lv.lidzas.volunteers.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.record.RecordChecks;
import lv.lidzas.volunteers.stage.Stage;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Once a year a volunteer says whether what we know is right; nothing follows from silence. */
@ProcessTest
class YearlyCheckProcessTest {

    private static final String ANSWER = "userTask_answerYearlyCheck";
    private static final String READ = "userTask_readYearlyAnswer";
    private static final String TALK = "userTask_holdYearlyTalk";
    private static final String ASKED = "Vai viss joprojām ir pareizi?";
    private static final String WISH = "Zeltputna grib mācīt valodu";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("yearlyCheck");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private CooperationFixtures fixtures;

    @Autowired
    private VolunteerRegister volunteers;

    @Autowired
    private RecordChecks records;

    @Autowired
    private RecordStores stores;

    @Autowired
    private JdbcClient jdbc;

    private TeamMember member;
    private String reference;
    private ProcessInstance cooperation;
    private ProcessInstance check;
    private ReceivedMail asked;

    @BeforeEach
    void aYearHasPassed() {
        member = fixtures.active();
        reference = member.volunteer();
        cooperation = journey.instance("volunteerCooperation", reference);
        clock.set(clock.today().plusMonths(12).plusDays(1));
        journey.runJobs(reference);
        check = journey.instance("yearlyCheck", reference);
        asked = MailServer.mailTo(member.email(), ASKED);
    }

    @Test
    void whatIsAnsweredByLinkIsWrittenDownAndReadByACoordinator() {
        journey.answer(
                asked.link(),
                Map.of(
                        "volunteer",
                        answered(Map.of("availability", "Otrdienās", "caseLimit", "1", "yearlyWishes", WISH)),
                        "yearlyAnswer",
                        "right"));

        assertThat(check).isWaitingAt(READ);
        assertThat(volunteers.find(reference).cooperation().caseLimit()).isOne();
        assertThat(journey.formVariables(reference, READ).toString()).contains(WISH, "Otrdienās");
        assertThat(DatabaseTraces.of(WISH, jdbc)).containsExactly("volunteer.attributes");
        read();
        assertThat(check).isEnded().hasPassed("endEvent_answerRead");
    }

    @Test
    void theSameWaitStandsOnTheOwnPage() {
        Visitor own = OwnPages.signIn(context, port, member.person());
        String page = own.page("/mana").body();
        String wait = "/mana/uzdevumi/" + journey.task(reference, ANSWER).getId();
        assertThat(page).contains(wait, ASKED);

        own.postForm(
                wait,
                Visitor.filledIn(
                        own.page(wait).body(),
                        Map.of(
                                "volunteer.helpKinds", "companion",
                                "volunteer.languages", "lv",
                                "yearlyAnswer", "right")));

        assertThat(check).isWaitingAt(READ);
    }

    @Test
    void whoWishesToTalkIsCalled() {
        journey.answer(asked.link(), Map.of("volunteer", answered(Map.of()), "yearlyAnswer", "talk"));

        talk();

        assertThat(check).isEnded().hasPassed("endEvent_yearlyTalkHeld").hasNotPassed(READ);
    }

    @Test
    void silenceIsRemindedOfOnceAndThenACallAndChangesNothing() {
        clock.set(clock.today().plusDays(16));
        journey.runJobs(reference);
        assertThat(MailServer.mailTo(member.email(), "Atgādinājums: vai viss vēl ir tā?")
                        .link())
                .isNotBlank();
        assertThat(check).isWaitingAt(ANSWER);
        clock.set(clock.today().plusDays(16));
        journey.runJobs(reference);

        assertThat(check).isWaitingAt(TALK).hasPassed("event_answerYearlyCheckOverdue");
        assertThat(volunteers.find(reference).stage()).isEqualTo(Stage.ACTIVE);
        talk();
        assertThat(check).isEnded();
    }

    @Test
    void theNextYearIsAskedAboutOnceMore() {
        journey.answer(asked.link(), Map.of("volunteer", answered(Map.of()), "yearlyAnswer", "right"));
        read();
        assertThat(cooperation).isWaitingAt("event_yearPassed");

        clock.set(clock.today().plusMonths(12).plusDays(1));
        journey.runJobs(reference);

        assertThat(journey.instance("yearlyCheck", reference)).isWaitingAt(ANSWER);
    }

    @Test
    void theCoordinatorSeesUntilWhenTheRecordCheckIsValid() {
        LocalDate checked = clock.today().minusMonths(2);
        records.record(
                reference,
                Map.of("checkResult", "cleared", "checkMethod", "register", "checkedOn", checked),
                new FormContext("checkRecord", Actor.staff(Journey.COORDINATOR, Set.of()), Languages.LATVIAN));
        journey.answer(asked.link(), Map.of("volunteer", answered(Map.of()), "yearlyAnswer", "right"));
        assertThat(journey.formVariables(reference, READ).toString())
                .contains(checked.plusMonths(12).toString());

        clock.set(checked.plusMonths(12).plusDays(1));

        assertThat(journey.formVariables(reference, READ).toString())
                .doesNotContain(checked.plusMonths(12).toString());
    }

    @Test
    void theCoordinatorSeesUntilWhenLicenceCertificateAndAgreementCount() {
        LocalDate certificate = clock.today().minusMonths(1);
        records.record(
                reference,
                Map.of("certificateResult", "cleared", "certificateIssuedOn", certificate),
                Coordinator.at("checkRecord"));
        volunteer(Map.of(
                "licenceCategories", List.of("B"), "licenceUntil", clock.today().minusDays(1)));
        journey.answer(asked.link(), Map.of("volunteer", answered(Map.of()), "yearlyAnswer", "talk"));

        assertThat(journey.formVariables(reference, TALK).toString())
                .contains("Citas valsts izziņa derīga līdz")
                .contains("Vadītāja apliecības termiņš beidzās")
                .contains("Līgums ir noslēgts uz nenoteiktu laiku.");

        volunteer(Map.of("licenceUntil", clock.today().plusYears(3)));
        assertThat(journey.formVariables(reference, TALK).toString()).contains("Vadītāja apliecība derīga līdz");
    }

    @Test
    void theReaderOfTheAnswerSeesTheSameAndThatNothingIsWrittenDown() {
        journey.answer(asked.link(), Map.of("volunteer", answered(Map.of()), "yearlyAnswer", "right"));

        assertThat(journey.formVariables(reference, READ).toString())
                .contains("Ne apliecība, ne citas valsts izziņa nav pierakstīta.", "Līgums ir noslēgts");
    }

    private void volunteer(Map<String, Object> values) {
        ((Changeable) stores.named("volunteer")).write(reference, values, Coordinator.at("changeCooperation"));
    }

    private static Map<String, Object> answered(Map<String, Object> changed) {
        Map<String, Object> values = new HashMap<>(changed);
        values.put("helpKinds", List.of("companion"));
        values.put("languages", List.of("lv"));
        return values;
    }

    private void read() {
        journey.submit(reference, READ, "volunteer", Map.of(), Map.of("yearlyAnswerRead", true));
    }

    private void talk() {
        journey.submit(reference, TALK, "volunteer", Map.of(), Map.of("dataChecked", true));
    }
}
