package lv.lidzas.volunteers.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.guardian.GuardianRegister;
import lv.lidzas.volunteers.reference.ReferenceRegister;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a decision against an applicant nobody outside is asked about him or her any more, as the form that goes on without says. */
@ProcessTest
class AskedNoMoreTest {

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private ReferenceRegister references;

    @Autowired
    private GuardianRegister guardians;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BirthdayWork night;

    private final String email = Canary.mailbox();
    private final String referee = Canary.mailbox();
    private final String guardian = Canary.mailbox();
    private TeamMember applicant;

    @BeforeEach
    void aMinorHasNamedARefereeAndTheGuardian() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
        named(email);
    }

    @AfterEach
    void everythingCanBeStored() {
        database.sql("drop function if exists lidzas.refuse_reference() cascade")
                .update();
    }

    private void named(String address) {
        applicant = volunteers.toBeChecked(address, 15, Map.of("role", "companion", "childContact", "none"));
        journey.runJobs(applicant.volunteer());
        Map<String, Object> named = new HashMap<>(
                Map.of("firstRefereeName", "Ieva Ieteicēja", "firstRefereeEmail", referee, "firstRefereeAgreed", true));
        named.putAll(Map.of("guardianName", "Anna Pārstāve", "guardianEmail", guardian));
        journey.submit(
                applicant.volunteer(), "userTask_nameReferees", "volunteer", named, Map.of("obtainedBy", "phone"));
        outside().forEach(journey::runJobs);
        journey.submit(
                applicant.volunteer(), "userTask_awaitAnswers", "volunteer", Map.of("note", "Negaidām."), Map.of());
    }

    @Test
    void onceARejectionStandsTheirLinksEndAndNoReminderGoesOut() {
        String link = MailServer.mailTo(referee, "Lūdzam atsauksmi").link();
        ProcessInstance held = runtime.startProcessInstanceByKey("holdDecision", applicant.volunteer());
        assertThat(references.isOpen(applicant.volunteer()))
                .as("it may still be taken back")
                .isTrue();
        assertThat(journey.open(link).getStatusCode().value()).isEqualTo(200);

        clock.set(journey.timer(applicant.volunteer(), "event_decisionHeld")
                .getDuedate()
                .toInstant());
        journey.runJobs(applicant.volunteer());

        assertThat(held).isEnded().hasPassed("serviceTask_confirmRejection", "endEvent_decisionStands");
        nobodyIsAsked();
        assertThat(journey.open(link).getStatusCode().value()).isIn(404, 410);
        assertThat(database.sql(
                                "select count(*) from lidzas.volunteer_reference where volunteer = ? and decided_at is null")
                        .param(applicant.volunteer())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aDecisionThatIsTakenBackLetsThemAnswer() {
        runtime.startProcessInstanceByKey("holdDecision", applicant.volunteer());

        journey.submit(applicant.volunteer(), "userTask_takeBackDecision", Map.of());
        night.work();

        assertThat(references.isOpen(applicant.volunteer())).isTrue();
        assertThat(guardians.isOpen(applicant.volunteer())).isTrue();
    }

    @Test
    void whoeverWasRejectedBeforeTheDiagramKnewOfThisIsClosedTonightAndNotWhileItIsHeld() {
        runtime.startProcessInstanceByKey("holdDecision", applicant.volunteer());
        night.work();
        assertThat(references.isOpen(applicant.volunteer())).isTrue();
        forgetHold();

        night.work();

        nobodyIsAsked();
    }

    @Test
    void oneThatCannotBeClosedTonightIsNoReasonToAskAboutTheOthers() {
        TeamMember broken = applicant;
        rejectedBefore();
        database.sql("create function lidzas.refuse_reference() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no room'; end $$")
                .update();
        database.sql("create trigger refuse_reference before update on lidzas.volunteer_reference for each row"
                        + " when (old.volunteer = '" + broken.volunteer() + "')"
                        + " execute function lidzas.refuse_reference()")
                .update();
        named(Canary.mailbox());
        rejectedBefore();

        assertThatThrownBy(night::work).isInstanceOf(DataAccessException.class);

        assertThat(references.isOpen(broken.volunteer())).isTrue();
        nobodyIsAsked();
        everythingCanBeStored();
        night.work();
        assertThat(references.isOpen(broken.volunteer())).isFalse();
    }

    private void rejectedBefore() {
        runtime.startProcessInstanceByKey("holdDecision", applicant.volunteer());
        forgetHold();
    }

    private void forgetHold() {
        runtime.deleteProcessInstance(
                journey.instance("holdDecision", applicant.volunteer()).getId(), "an older version has ended so");
    }

    @Test
    void anApplicantWhoWithdrawsIsAskedAboutByNobodyEither() {
        register.withdrawApplication(applicant.volunteer());

        nobodyIsAsked();
    }

    private void nobodyIsAsked() {
        assertThat(references.isOpen(applicant.volunteer())).isFalse();
        assertThat(guardians.isOpen(applicant.volunteer())).isFalse();
        outside().forEach(one -> assertThat(journey.tasks(one)).as(one).isEmpty());
        int before = MailServer.mailsTo(referee).size()
                + MailServer.mailsTo(guardian).size();
        clock.set(clock.today().plusDays(30).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        outside().forEach(journey::runJobs);
        assertThat(MailServer.mailsTo(referee).size()
                        + MailServer.mailsTo(guardian).size())
                .isEqualTo(before);
    }

    private List<String> outside() {
        return database.sql("select reference from lidzas.volunteer_reference where volunteer = :volunteer"
                        + " union select reference from lidzas.guardian_consent where volunteer = :volunteer")
                .param("volunteer", applicant.volunteer())
                .query(String.class)
                .list();
    }
}
