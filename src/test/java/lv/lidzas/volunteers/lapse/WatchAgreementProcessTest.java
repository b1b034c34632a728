package lv.lidzas.volunteers.lapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody finds out by chance that an agreement has ended, or that somebody who has learnt the programme waits for one. */
@ProcessTest
class WatchAgreementProcessTest {

    private static final String SETTLE = "userTask_settleAgreement";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("watchAgreement");

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private RecordStores records;

    @Autowired
    private LapseWork night;

    @Autowired
    private Erasure erasure;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEventPublisher events;

    private TeamMember member;
    private String reference;
    private LocalDate ends;

    @BeforeEach
    void anAgreementOfToday() {
        is(fixtures.inProbation());
        ends = clock.today().plusMonths(6);
    }

    @Test
    void anAgreementWithoutATermEndsNever() {
        on(clock.today().plusYears(3));

        assertThat(watch()).isNull();
    }

    @Test
    void thirtyDaysBeforeTheLicenceOfADriverEndsColleaguesAreToldUntilAnotherOneIsSeen() {
        drives(ends);
        on(ends.minusDays(31));
        assertThat(watch()).isNull();
        on(ends.minusDays(30));
        ProcessInstance watch = watch();
        assertThat(watch).isWaitingAt(SETTLE);
        assertThat(due()).isEqualTo(ends);

        drives(ends.plusYears(5));
        on(ends.minusDays(29));

        assertThat(watch).isEnded();
        on(ends.plusDays(1));
        assertThat(watch()).isNull();
    }

    @Test
    void theLicenceOfWhoeverDoesNotDriveIsNobodysDate() {
        drives(ends);
        write(Map.of("role", "officeHelper"));

        on(ends);

        assertThat(watch()).isNull();
    }

    @Test
    void thirtyDaysBeforeAnAgreementEndsColleaguesAreToldOnceAndNothingButADayIsInTheEngine() {
        endsOn(ends);
        on(ends.minusDays(31));
        assertThat(watch()).isNull();
        on(ends.minusDays(30));
        ProcessInstance watch = watch();
        assertThat(watch).isWaitingAt(SETTLE);
        assertThat(due()).isEqualTo(ends);
        assertThat(standing()).isEqualTo("Līgums ir spēkā līdz " + written(ends));
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(watch.getId())
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .containsExactly("agreementDueOn");

        night.work();
        assertThat(watch().getId()).as("one at a time").isEqualTo(watch.getId());
        settle();
        assertThat(watch).isEnded().hasPassed("endEvent_agreementSettled");

        on(ends.plusDays(1));
        assertThat(watch()).as("told once").isNull();
    }

    @Test
    void insuranceThatLapsesBeforeTheAgreementIsToldAndThenTheEndOfTheAgreement() {
        endsOn(ends);
        insuredUntil(ends.minusDays(10));
        on(ends.minusDays(40));
        assertThat(due()).isEqualTo(ends.minusDays(10));
        assertThat(standing())
                .isEqualTo("Līgums ir spēkā līdz " + written(ends) + "\nApdrošināšana ir spēkā līdz "
                        + written(ends.minusDays(10)));
        settle();

        insuredUntil(ends);
        on(ends.minusDays(30));
        assertThat(due()).isEqualTo(ends);
    }

    @Test
    void insuranceThatNoTableAsksForIsNotWatched() {
        database.sql("update lidzas.volunteer_agreement set insured_until = ? where volunteer = ?")
                .params(ends, reference)
                .update();

        on(ends);

        assertThat(watch()).isNull();
    }

    @Test
    void anAgreementThatHasEndedIsToldWithTheDaysThatTheTableGives() {
        endsOn(clock.today().minusDays(1));
        insuredUntil(clock.today().minusDays(2));

        night.work();

        assertThat(due()).isBetween(clock.today().plusDays(5), clock.today().plusDays(14));
        assertThat(standing())
                .isEqualTo("Līgums beidzās " + written(clock.today().minusDays(1)) + "\nApdrošināšana beidzās "
                        + written(clock.today().minusDays(2)));
    }

    @Test
    void whoeverHasConcludedTheNextOneIsNotTold() {
        endsOn(ends);
        on(ends.minusDays(30));
        ProcessInstance watch = watch();
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", reference));
        assertThat(watch).isWaitingAt(SETTLE);

        makeUntil(ends.plusYears(1));
        sign();

        assertThat(watch).isEnded().hasPassed("endEvent_settlingUnneeded");
        night.work();
        assertThat(watch()).isNull();
    }

    @Test
    void aNewVersionThatEndsOnTheSameDayLeavesItToBeSettled() {
        endsOn(ends);
        on(ends.minusDays(30));
        ProcessInstance watch = watch();
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", reference));
        makeUntil(ends);
        night.work();
        sign();
        night.work();

        assertThat(watch).isWaitingAt(SETTLE);
        settle();
        night.work();
        assertThat(watch()).as("told once, and decided on").isNull();
    }

    @Test
    void whoeverGivesNoticeAndStaysAfterAllIsToldAgain() {
        endsOn(ends);
        on(ends.minusDays(30));
        ProcessInstance before = watch();
        leaves(true);
        night.work();
        assertThat(before).isEnded().hasPassed("endEvent_settlingUnneeded");

        leaves(false);
        night.work();

        assertThat(watch()).isWaitingAt(SETTLE);
        assertThat(due()).isEqualTo(ends);
    }

    @Test
    void aVersionThatWasBegunAndComesToNothingIsNoReasonToLetTheEndCome() {
        endsOn(ends);
        on(ends.minusDays(30));
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", reference));
        settle();
        journey.submit(reference, "userTask_prepareAgreement", "volunteer", Agreed.workInWriting(), Map.of());
        journey.runJobs(reference);
        night.work();
        assertThat(watch()).as("it is being made").isNull();
        clock.set(journey.timer(reference, "event_recordSigningOverdue")
                .getDuedate()
                .toInstant());
        journey.runJobs(reference);

        journey.submit(reference, "userTask_callAboutAgreement", Map.of("agreementCall", "abandoned"));
        night.work();

        assertThat(watch()).isWaitingAt(SETTLE);
    }

    @Test
    void oneOfWhomColleaguesCannotBeToldLeavesTheOthersOutOfNothing() {
        String stuck = reference;
        endsOn(ends);
        is(fixtures.inProbation());
        endsOn(ends);
        clock.set(ends.minusDays(30).atTime(LocalTime.of(4, 0)).atZone(TestClock.RIGA));
        database.sql("alter table lidzas.agreement_lapse add constraint stuck check (volunteer <> '" + stuck
                        + "') not valid")
                .update();
        try {
            assertThatThrownBy(() -> night.work()).isInstanceOf(RuntimeException.class);
        } finally {
            database.sql("alter table lidzas.agreement_lapse drop constraint stuck")
                    .update();
        }
        assertThat(watch()).isWaitingAt(SETTLE);
        assertThat(journey.instance("watchAgreement", stuck)).isNull();

        night.work();

        assertThat(journey.instance("watchAgreement", stuck)).isWaitingAt(SETTLE);
    }

    @Test
    void whileAnAgreementIsMadeColleaguesKnowAlready() {
        endsOn(ends);
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", reference));

        on(ends.minusDays(30));

        assertThat(watch()).isNull();
    }

    @Test
    void whatTurnsOutToBeInOrderIsTakenBackInTheNight() {
        endsOn(ends);
        on(ends.minusDays(30));
        ProcessInstance watch = watch();
        endsOn(ends.plusYears(1));

        night.work();

        assertThat(watch).isEnded().hasPassed("endEvent_settlingUnneeded");
    }

    @Test
    void whoeverLeavesOrIsErasedAgreesOnNothingAnyMore() {
        endsOn(ends);
        on(ends.minusDays(30));
        ProcessInstance watch = watch();
        events.publishEvent(new VolunteerLeft(reference));
        assertThat(watch).isEnded();

        is(fixtures.inProbation());
        endsOn(ends);
        leaves(true);
        night.work();
        assertThat(watch()).isNull();

        is(fixtures.inProbation());
        endsOn(ends);
        night.work();
        assertThat(watch()).isNotNull();
        erasure.erase(member.person(), Erasure.Cause.REQUEST, null);
        assertThat(watch()).isNull();
        assertThat(database.sql("select count(*) from lidzas.agreement_lapse where volunteer = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverHasLearntTheProgrammeWithoutAnAgreementIsToldOnceAndGoesOnWithOne() {
        is(training.learntWithoutAgreement());
        night.work();
        ProcessInstance watch = watch();
        assertThat(watch).isWaitingAt(SETTLE);
        assertThat(due()).isBetween(clock.today().plusDays(5), clock.today().plusDays(14));
        assertThat(standing()).isEqualTo("Noslēgta līguma nav.");
        settle();
        night.work();
        assertThat(watch()).as("told once").isNull();

        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", reference));
        Agreed.inWriting(journey, reference);
        journey.runJobs(reference);
        assertThat(fixtures.stage(reference)).isEqualTo("probation");
    }

    @Test
    void whoseAgreementBeginsLaterGoesOnInTheNightOfThatDay() {
        is(training.learntWithoutAgreement());
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", reference));
        Map<String, Object> work = Agreed.workInWriting();
        LocalDate begins = clock.today().plusDays(10);
        work.put("agreementFrom", begins.toString());
        journey.submit(reference, "userTask_prepareAgreement", "volunteer", work, Map.of());
        journey.runJobs(reference);
        journey.submit(reference, "userTask_recordSigning", "volunteer", Agreed.signature(), Map.of());
        on(begins.minusDays(1));
        assertThat(fixtures.stage(reference)).isEqualTo("training");
        assertThat(watch()).as("nothing is missing but the day").isNull();

        on(begins);

        assertThat(fixtures.stage(reference)).isEqualTo("probation");
    }

    private void drives(LocalDate until) {
        write(Map.of("role", "driver", "licenceCategories", List.of("B"), "licenceUntil", until));
    }

    private void write(Map<String, Object> values) {
        ((Changeable) records.named("volunteer")).write(reference, values, Coordinator.at("changeCooperation"));
    }

    private void is(TeamMember somebody) {
        member = somebody;
        reference = somebody.volunteer();
    }

    private void endsOn(LocalDate day) {
        database.sql(
                        "update lidzas.volunteer_agreement set ends_on = ?, starts_on = least(starts_on, ?) where volunteer = ?")
                .params(day, day, reference)
                .update();
    }

    /** A new version that covers expenses, too. */
    private void makeUntil(LocalDate day) {
        Map<String, Object> work = Agreed.workInWriting();
        work.putAll(Map.of(
                "agreementUntil",
                day.toString(),
                "agreementExpenses",
                true,
                "agreementExpenseKinds",
                "Sabiedriskais transports ar biļeti"));
        journey.submit(reference, "userTask_prepareAgreement", "volunteer", work, Map.of());
        journey.runJobs(reference);
    }

    private void sign() {
        journey.submit(reference, "userTask_recordSigning", "volunteer", Agreed.signature(), Map.of());
    }

    /** Or does not any more. */
    private void leaves(boolean does) {
        database.sql("update lidzas.volunteer set notice_on = ?, last_day = ?, notice_by = ? where reference = ?")
                .params(does ? clock.today() : null, does ? ends : null, does ? "volunteer" : null, reference)
                .update();
    }

    private void insuredUntil(LocalDate day) {
        database.sql("update lidzas.volunteer_agreement set insurance = 'mandatory', insurance_policy = 'K-17',"
                        + " insured_until = ? where volunteer = ?")
                .params(day, reference)
                .update();
    }

    private void settle() {
        journey.submit(
                reference, SETTLE, "volunteer", Map.of("note", "Nepagarinās."), Map.of("agreementSettled", true));
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(4, 0)).atZone(TestClock.RIGA));
        night.work();
        journey.runJobs(reference);
    }

    private LocalDate due() {
        return LocalDate.ofInstant(journey.task(reference, SETTLE).getDueDate().toInstant(), TestClock.RIGA);
    }

    private Object standing() {
        return records.named("volunteer").read(reference).values().get("agreementStanding");
    }

    private static String written(LocalDate day) {
        return "%02d.%02d.%d.".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private ProcessInstance watch() {
        return journey.instance("watchAgreement", reference);
    }
}
