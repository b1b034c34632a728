package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.session.EnrolmentRepository;
import lv.lidzas.volunteers.Volunteers.GuardianWithdrew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A minor whose guardian has withdrawn comes to no session, is called to none, and goes on where a guardian consents again. */
@ProcessTest
class LearningWithoutConsentTest {

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private TrainingSteps steps;

    @Autowired
    private TrainingRecords records;

    @Autowired
    private EnrolmentRepository enrolments;

    @Autowired
    private Journey journey;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Learner learner;
    private String session;

    @BeforeEach
    void aMinorWithAPlace() {
        learner = fixtures.learner();
        session = fixtures.session(fixtures.modules().get(0), 4, 5);
        steps.choose(learner, List.of(session));
        assertThat(places()).isEqualTo(1);
        database.sql("update lidzas.person set birth_date = ? where reference = ?")
                .params(clock.today().minusYears(14), learner.person())
                .update();
    }

    @Test
    void placesAheadAreGivenUpAndNoLetterCallsToASession() {
        withdrawn();
        int before = MailServer.subjectsTo(learner.email()).size();

        assertThat(places()).isZero();
        assertThat(steps.completion(learner)).isWaitingAt(TrainingSteps.CHOOSE);
        LocalDate day = clock.today().plusDays(4);
        clock.set(day.minusDays(1));
        journey.runJobs(session);
        journey.runJobs(learner.run());
        clock.set(day.plusDays(20));
        journey.runJobs(learner.run());
        assertThat(MailServer.subjectsTo(learner.email())).hasSize(before);
    }

    @Test
    void noPlaceIsTakenUntilAGuardianConsentsAgain() {
        withdrawn();
        assertThatThrownBy(this::takeAPlace).isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                        refused.errors().get("sessions"))
                .contains("likumiskā pārstāvja rakstveida piekrišanas"));
        assertThat(places()).isZero();

        database.sql(
                        "insert into lidzas.guardian_consent (reference, volunteer, stage, asked_at, settled_at, guardian_name,"
                                + " guardian_language, decision, signed_how, signed_on, version, photos_agreed, mailing_agreed)"
                                + " values (?, ?, 'given', now(), now(), 'Māra Māte', 'lv', 'given', 'paper', ?, 0, false, false)")
                .params(learner.volunteer().replaceFirst("V-[0-9]{4}", "H-1998"), learner.volunteer(), clock.today())
                .update();
        takeAPlace();
        assertThat(places()).isEqualTo(1);
    }

    private void withdrawn() {
        transaction.executeWithoutResult(status -> events.publishEvent(new GuardianWithdrew(learner.volunteer())));
        journey.runJobs(learner.run());
    }

    private void takeAPlace() {
        records.write(learner.run(), Map.of("sessions", List.of(session)), Coordinator.at("chooseSessions"));
    }

    private int places() {
        return enrolments.ofRuns(List.of(learner.run())).size();
    }
}
