package lv.lidzas.expenses.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.documents.Documents;
import lv.lidzas.forms.Forms;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A small expense from the claim to the money, or to the reason why there is none. */
@ProcessTest
class ExpenseClaimProcessTest {

    private static final String PROCESS = "expenseClaim";
    private static final String APPROVE = "userTask_approveExpense";
    private static final String PAY = "userTask_payExpense";
    private static final String RECORD = "expense";
    private static final Actor COLLEAGUE = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(PROCESS);

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private ExpenseFixtures expenses;

    @Autowired
    private ExpenseBook book;

    @Autowired
    private ExpenseEnds ends;

    @Autowired
    private ExpenseRecords records;

    @Autowired
    private Documents documents;

    @Autowired
    private Forms forms;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("expenseRetention")
    private NightlyWork night;

    private TeamMember volunteer;
    private Actor self;

    @BeforeEach
    void somebodyWhoseAgreementCoversExpenses() {
        volunteer = volunteers.inProbation();
        self = Actor.person(volunteer.person());
        expenses.cover(volunteer.volunteer());
    }

    @Test
    void whatAVolunteerClaimsIsApprovedPaidToldAndListed() {
        String claim = expenses.claimed(volunteer.volunteer(), self);
        ProcessInstance process = journey.instance(PROCESS, claim);
        assertThat(process).isWaitingAt(APPROVE);
        assertThat(book.find(claim).cents()).isEqualTo(250);
        assertThat(documents.of(volunteer.volunteer()))
                .anyMatch(one -> one.id().equals(book.find(claim).receipt())
                        && one.kind().equals("receipt"));

        decide(Journey.COORDINATOR, claim, Map.of("decision", "approved"));
        assertThat(process).isWaitingAt(PAY);
        assertThat(book.toBePaid()).extracting(ExpenseClaim::reference).contains(claim);
        ReceivedMail promised = MailServer.lastMailTo(email());
        assertThat(promised.subject()).isEqualTo("Izdevumi ir apstiprināti");
        assertThat(promised.plain())
                .contains("transports", "2,50 €", "vēl neesam izmaksājuši", "līdz " + dueDay(claim))
                .doesNotContain("Autobuss");
        pay(claim);

        assertThat(process).isEnded();
        ExpenseClaim paid = book.find(claim);
        assertThat(paid.stage()).isEqualTo(ExpenseStage.PAID);
        assertThat(paid.decidedBy()).isEqualTo(Journey.COORDINATOR);
        assertThat(paid.paidBy()).isEqualTo(Journey.MANAGER);
        assertThat(book.paid(YearMonth.from(clock.today())))
                .extracting(ExpenseClaim::reference)
                .contains(claim);
        ReceivedMail mail = MailServer.lastMailTo(email());
        assertThat(mail.subject()).isEqualTo("Izdevumi ir izmaksāti");
        assertThat(mail.plain()).contains("transports", "2,50 €");
        assertThat(variables(process)).contains("approved").doesNotContain("transport", "Autobuss");
        journey.runJobs(claim);
        assertThat(told()).containsExactly("Izdevumi ir apstiprināti", "Izdevumi ir izmaksāti");
    }

    /** As the task says it. */
    private String dueDay(String claim) {
        return Written.until(
                new LastDay(
                        LocalDate.ofInstant(
                                journey.task(claim, PAY).getDueDate().toInstant(), TestClock.RIGA),
                        null),
                Coordinator.LATVIAN);
    }

    private List<String> told() {
        return MailServer.subjectsTo(email()).stream()
                .filter(subject -> subject.contains("zdevumi") || subject.contains("zdevumu"))
                .toList();
    }

    @Test
    void whatIsRefusedIsToldWithItsReasonAndNotPaid() {
        String claim = expenses.claimed(volunteer.volunteer(), self);

        assertThat(refusedAnswer(claim, Map.of("decision", "refused"))).contains("Kāpēc noraidīti");
        decide(Journey.COORDINATOR, claim, Map.of("decision", "refused", "refusalReason", "receiptUnclear"));

        assertThat(journey.tasks(claim)).isEmpty();
        assertThat(book.find(claim).stage()).isEqualTo(ExpenseStage.REFUSED);
        ReceivedMail mail = MailServer.lastMailTo(email());
        assertThat(mail.subject()).isEqualTo("Par pieteiktajiem izdevumiem");
        assertThat(mail.plain()).contains("čeks nav salasāms").doesNotContain("Autobuss");
        journey.runJobs(claim);
        assertThat(MailServer.subjectsTo(email())).containsOnlyOnce("Par pieteiktajiem izdevumiem");
    }

    @Test
    void expensesClaimedWithoutAWrittenAgreementAreRefusedByName() {
        TeamMember without = volunteers.admittedWithoutAgreement(Canary.mailbox());
        assertThatThrownBy(() -> expenses.claimed(without.volunteer(), Actor.person(without.person())))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsValue("Izdevumus var segt tikai tad, ja ir noslēgts rakstisks brīvprātīgā darba"
                                + " līgums, kurā par to ir vienošanās. Līguma vēl nav."));

        TeamMember notCovered = volunteers.inProbation();
        assertThatThrownBy(() -> expenses.claimed(notCovered.volunteer(), COLLEAGUE))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refused -> assertThat(refused.errors().get("")).contains("Šajā līgumā tādas nav."));

        database.sql("update lidzas.volunteer_agreement set signed = 'link' where volunteer = ?")
                .param(volunteer.volunteer())
                .update();
        assertThatThrownBy(() -> expenses.claimed(volunteer.volunteer(), self)).isInstanceOf(InvalidForm.class);
        assertThat(claims()).isZero();
        assertThat(documents.of(volunteer.volunteer())).isEmpty();
    }

    @Test
    void whatCountsIsTheAgreementOfTheDayOnWhichItWasSpent() {
        agreed(1, clock.today().minusDays(20), null);
        database.sql(
                        "insert into lidzas.volunteer_agreement (volunteer, number, starts_on, ends_on, expenses, text_lv, text_en,"
                                + " text_version, drawn_up_at, signed, signed_on, rules_read_at, concluded_at, version)"
                                + " select volunteer, 2, starts_on, ends_on, false, text_lv, text_en, text_version, drawn_up_at,"
                                + " signed, signed_on, rules_read_at, concluded_at, 0"
                                + " from lidzas.volunteer_agreement where volunteer = ?")
                .param(volunteer.volunteer())
                .update();
        agreed(2, clock.today().minusDays(9), clock.today().minusDays(2));

        String claim = claimed(clock.today().minusDays(10));
        decide(Journey.COORDINATOR, claim, Map.of("decision", "approved"));
        assertThat(book.find(claim).stage()).isEqualTo(ExpenseStage.APPROVED);
        assertThatThrownBy(() -> claimed(clock.today().minusDays(9)))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                                refused.errors().values())
                        .singleElement()
                        .asString()
                        .contains("Šajā līgumā tādas nav"));
        for (int daysAgo : List.of(1, 21)) {
            assertThatThrownBy(() -> claimed(clock.today().minusDays(daysAgo)))
                    .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                                    refused.errors().values())
                            .singleElement()
                            .asString()
                            .contains("Šajā dienā tas nebija spēkā"));
        }
    }

    private void agreed(int version, LocalDate from, @Nullable LocalDate until) {
        database.sql("update lidzas.volunteer_agreement set starts_on = ?, signed_on = ?, ends_on = ?"
                        + " where volunteer = ? and number = ?")
                .params(Arrays.asList(from, from, until, volunteer.volunteer(), version))
                .update();
    }

    private String claimed(LocalDate day) {
        Map<String, Object> entered = expenses.entered(volunteer.volunteer());
        entered.put("day", day.toString());
        return forms.submitNew(
                ExpenseRecords.CLAIM,
                expenses.given(volunteer.volunteer(), self),
                Map.of(RECORD, entered),
                self,
                Coordinator.LATVIAN);
    }

    @Test
    void whatAVolunteerTakesBackWaitsForNobodyAndItsReceiptIsGone() {
        String claim = expenses.claimed(volunteer.volunteer(), COLLEAGUE);
        ProcessInstance process = journey.instance(PROCESS, claim);

        assertThat(ends.withdraw(claim, volunteer.person())).isTrue();

        assertThat(process).isEnded().hasPassed("endEvent_expenseWithdrawn");
        assertThat(journey.tasks(claim)).isEmpty();
        ExpenseClaim withdrawn = book.find(claim);
        assertThat(withdrawn.stage()).isEqualTo(ExpenseStage.WITHDRAWN);
        assertThat(withdrawn.endedBy()).isNull();
        assertThat(withdrawn.receipt()).isNull();
        assertThat(documents.of(volunteer.volunteer())).isEmpty();
        assertThat(ends.withdraw(claim, volunteer.person())).isTrue();
        assertThat(ended()).containsOnlyOnce(claim);
    }

    @Test
    void whatIsDecidedOnIsTakenBackNoMoreAndWhatIsSomebodyElsesNever() {
        String claim = expenses.claimed(volunteer.volunteer(), self);
        String stranger = volunteers.inProbation().person();
        assertThatThrownBy(() -> ends.withdraw(claim, stranger)).isInstanceOf(NoSuchRecord.class);
        ProcessInstance process = journey.instance(PROCESS, claim);
        decide(Journey.COORDINATOR, claim, Map.of("decision", "approved"));

        assertThat(ends.withdraw(claim, volunteer.person())).isFalse();

        assertThat(process).isWaitingAt(PAY);
        assertThat(book.find(claim).receipt()).isNotNull();
    }

    @Test
    void whatWasWrittenDownWronglyIsCancelledWithItsReasonUntilItIsPaid() {
        for (String claim : List.of(expenses.claimed(volunteer.volunteer(), self), approved())) {
            ProcessInstance process = journey.instance(PROCESS, claim);

            cancel(claim, COLLEAGUE, Map.of("cancelReason", "wrongDetails"));
            assertThat(journey.tasks(claim)).isEmpty();
            journey.runJobs(claim);

            assertThat(process).isEnded().hasPassed("endEvent_expenseCancelled");
            ExpenseClaim cancelled = book.find(claim);
            assertThat(cancelled.stage()).isEqualTo(ExpenseStage.CANCELLED);
            assertThat(cancelled.endedBy()).isEqualTo(Journey.COORDINATOR);
            assertThat(cancelled.receipt()).isNull();
            assertThat(book.toBePaid()).extracting(ExpenseClaim::reference).doesNotContain(claim);
            assertThat(ended()).contains(claim);
            assertThat(variables(process)).doesNotContain("wrongDetails", "Autobuss");
            assertThat(MailServer.lastMailTo(email()).plain().contains("bija jau apstiprināti (2,50 €)"))
                    .isEqualTo(cancelled.isApproved());
        }
        assertThat(documents.of(volunteer.volunteer())).isEmpty();
        ReceivedMail mail = MailServer.lastMailTo(email());
        assertThat(mail.subject()).isEqualTo("Izdevumu pieteikums ir atcelts");
        assertThat(told())
                .containsExactly(
                        "Izdevumi ir apstiprināti", "Izdevumu pieteikums ir atcelts", "Izdevumu pieteikums ir atcelts");
        assertThat(mail.plain())
                .contains("transports", "nepareiza diena, summa vai veids")
                .doesNotContain("Autobuss");
    }

    @Test
    void whatIsSettledIsCancelledNoMoreAndNothingIsWithoutAReasonOrByTheVolunteer() {
        String waits = expenses.claimed(volunteer.volunteer(), self);
        assertThatThrownBy(() -> cancel(waits, COLLEAGUE, Map.of())).isInstanceOf(InvalidForm.class);
        assertThatThrownBy(() -> records.write(
                        waits,
                        Map.of("cancelReason", "writtenTwice"),
                        new FormContext(ExpenseRecords.CANCEL, self, Coordinator.LATVIAN)))
                .isInstanceOf(AccessDeniedException.class);
        String paid = approved();
        pay(paid);
        String refused = expenses.claimed(volunteer.volunteer(), self);
        decide(Journey.COORDINATOR, refused, Map.of("decision", "refused", "refusalReason", "tooMuch"));
        String withdrawn = expenses.claimed(volunteer.volunteer(), self);
        ends.withdraw(withdrawn, volunteer.person());

        for (String claim : List.of(paid, refused, withdrawn)) {
            ExpenseStage before = book.find(claim).stage();
            assertThatThrownBy(() -> cancel(claim, COLLEAGUE, Map.of("cancelReason", "writtenTwice")))
                    .isInstanceOfSatisfying(
                            InvalidForm.class,
                            late -> assertThat(late.errors().get("")).contains("vairs nevar atcelt"));
            assertThat(book.find(claim).stage()).isEqualTo(before);
        }
    }

    @Test
    void whatWasBegunBeforeTheDiagramKnewOfItEndsToo() {
        String claim = expenses.claimed(volunteer.volunteer(), self);
        ProcessInstance process = journey.instance(PROCESS, claim);
        database.sql("delete from public.act_ru_event_subscr where proc_inst_id_ = ?")
                .param(process.getId())
                .update();

        ends.withdraw(claim, volunteer.person());

        assertThat(process).isEnded();
        assertThat(journey.tasks(claim)).isEmpty();
    }

    @Test
    void whatWasBegunBeforeTheDiagramKnewOfItIsToldWhenItIsCancelled() {
        String claim = approved();
        ProcessInstance older = journey.instance(PROCESS, claim);
        database.sql("delete from public.act_ru_event_subscr where proc_inst_id_ = ?")
                .param(older.getId())
                .update();

        cancel(claim, COLLEAGUE, Map.of("cancelReason", "notSpent"));
        journey.runJobs(claim);

        assertThat(older).isEnded();
        assertThat(journey.tasks(claim)).isEmpty();
        ReceivedMail mail = MailServer.lastMailTo(email());
        assertThat(mail.subject()).isEqualTo("Izdevumu pieteikums ir atcelts");
        assertThat(mail.plain()).contains("nekas netika iztērēts", "bija jau apstiprināti (2,50 €)");
    }

    private void cancel(String claim, Actor by, Map<String, Object> reason) {
        forms.submitCard(ExpenseRecords.CANCEL, claim, Map.of(RECORD, reason), by, Coordinator.LATVIAN);
    }

    private List<String> ended() {
        return book.ended(YearMonth.from(clock.today())).stream()
                .map(ExpenseClaim::reference)
                .toList();
    }

    @Test
    void whoeverWroteItDownDoesNotDecideOnIt() {
        String claim = expenses.claimed(volunteer.volunteer(), COLLEAGUE);

        assertThat(journey.trySubmit(journey.task(claim, APPROVE), RECORD, Map.of("decision", "approved"), Map.of())
                        .getStatusCode()
                        .value())
                .isIn(400, 403);
        decide(Journey.MANAGER, claim, Map.of("decision", "approved"));

        assertThat(book.find(claim).decidedBy()).isEqualTo(Journey.MANAGER);
        assertThat(book.find(claim).writtenBy()).isEqualTo(Journey.COORDINATOR);
    }

    @Test
    void aColleagueWhoVolunteersDoesNotDecideOnTheOwnClaim() {
        String claim = expenses.claimed(volunteer.volunteer(), self);
        User coordinator =
                identities.createUserQuery().userId(Journey.COORDINATOR).singleResult();
        String before = coordinator.getEmail();
        coordinator.setEmail(email());
        identities.saveUser(coordinator);
        try {
            assertThat(refusedAnswer(claim, Map.of("decision", "approved")))
                    .contains("Par saviem izdevumiem izlemj kāds cits");
        } finally {
            User again =
                    identities.createUserQuery().userId(Journey.COORDINATOR).singleResult();
            again.setEmail(before);
            identities.saveUser(again);
        }
    }

    @Test
    void nothingIsApprovedWithoutItsReceiptOrOnceTheAgreementCoversItNoMore() {
        String claim = expenses.claimed(volunteer.volunteer(), self);
        database.sql("update lidzas.volunteer_agreement set expenses = false where volunteer = ?")
                .param(volunteer.volunteer())
                .update();
        assertThat(refusedAnswer(claim, Map.of("decision", "approved"))).contains("tādas nav");
        expenses.cover(volunteer.volunteer());
        documents.erase(book.find(claim).receipt());

        assertThat(refusedAnswer(claim, Map.of("decision", "approved"))).contains("Čeka pie izdevumiem vairs nav");
        assertThat(book.find(claim).stage()).isEqualTo(ExpenseStage.CLAIMED);
    }

    @Test
    void itIsNotPaidBeforeItWasSpentNorTomorrow() {
        String claim = approved();

        for (String day : List.of(
                clock.today().minusDays(1).toString(), clock.today().plusDays(1).toString())) {
            assertThat(journey.trySubmit(journey.task(claim, PAY), RECORD, Map.of("paidOn", day), Map.of())
                            .getStatusCode()
                            .is4xxClientError())
                    .isTrue();
        }
        assertThat(book.find(claim).stage()).isEqualTo(ExpenseStage.APPROVED);
    }

    @Test
    void nobodyClaimsForSomebodyElseAndNothingBeforeItIsSpent() {
        TeamMember other = volunteers.inProbation();
        expenses.cover(other.volunteer());
        assertThatThrownBy(() -> records.create(Map.of("volunteer", other.volunteer()), context()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> expenses.given(other.volunteer(), self)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> records.create(Map.of("volunteer", volunteer.volunteer()), context()))
                .isInstanceOf(InvalidForm.class);
        assertThat(claims()).isZero();
    }

    @Test
    void colleaguesAreRemindedOfWhatWaitsByItsNumber() {
        String claim = expenses.claimed(volunteer.volunteer(), self);
        remind(claim, "event_approveExpenseReminder");
        decide(Journey.COORDINATOR, claim, Map.of("decision", "approved"));
        remind(claim, "event_payExpenseReminder");
        pay(claim);

        assertThat(book.find(claim).stage()).isEqualTo(ExpenseStage.PAID);
    }

    @Test
    void whatIsPaidOutlivesTheVolunteerWithoutWhoseItWasAndWhatWaitsEnds() {
        String paid = approved();
        pay(paid);
        String waits = expenses.claimed(volunteer.volunteer(), self);
        ProcessInstance process = journey.instance(PROCESS, waits);
        String cancelled = expenses.claimed(volunteer.volunteer(), self);
        cancel(cancelled, COLLEAGUE, Map.of("cancelReason", "writtenTwice"));
        ProcessInstance mail = journey.instance(PROCESS, cancelled);

        erasure.erase(volunteer.person(), Erasure.Cause.REQUEST, Journey.MANAGER);

        assertThat(process).isEnded();
        assertThat(mail).isEnded();
        assertThatThrownBy(() -> book.find(cancelled)).isInstanceOf(NoSuchRecord.class);
        ExpenseClaim left = book.find(paid);
        assertThat(left.cents()).isEqualTo(250);
        assertThat(left.volunteer()).isNull();
        assertThat(left.purpose()).isNull();
        assertThat(left.receipt()).isNull();
        assertThatThrownBy(() -> book.find(waits)).isInstanceOf(NoSuchRecord.class);
        assertThat(DatabaseTraces.of(List.of("Autobuss uz tikšanos " + volunteer.volunteer()), database))
                .isEmpty();
        assertThat(records.title(paid)).isEqualTo(paid);
    }

    @Test
    void whatWasSettledIsErasedWhenBookkeepingNeedsItNoMore() {
        String paid = approved();
        pay(paid);
        String refused = expenses.claimed(volunteer.volunteer(), self);
        decide(Journey.COORDINATOR, refused, Map.of("decision", "refused", "refusalReason", "claimedTwice"));
        String withdrawn = expenses.claimed(volunteer.volunteer(), self);
        ends.withdraw(withdrawn, volunteer.person());
        String cancelled = expenses.claimed(volunteer.volunteer(), self);
        cancel(cancelled, COLLEAGUE, Map.of("cancelReason", "writtenTwice"));
        String waits = expenses.claimed(volunteer.volunteer(), self);
        var today = clock.today();

        clock.set(today.plusMonths(72).atTime(12, 0).atZone(TestClock.RIGA));
        night.work();
        assertThat(book.find(paid).stage()).isEqualTo(ExpenseStage.PAID);
        clock.pass(Duration.ofDays(2));
        night.work();

        assertThatThrownBy(() -> book.find(paid)).isInstanceOf(NoSuchRecord.class);
        for (String settled : List.of(refused, withdrawn, cancelled)) {
            assertThatThrownBy(() -> book.find(settled)).isInstanceOf(NoSuchRecord.class);
        }
        assertThat(book.find(waits).stage()).isEqualTo(ExpenseStage.CLAIMED);
    }

    private FormContext context() {
        return new FormContext(ExpenseRecords.CLAIM, self, Coordinator.LATVIAN);
    }

    private String approved() {
        String claim = expenses.claimed(volunteer.volunteer(), self);
        decide(Journey.COORDINATOR, claim, Map.of("decision", "approved"));
        return claim;
    }

    private void decide(String user, String claim, Map<String, Object> decision) {
        journey.submit(user, claim, APPROVE, RECORD, decision, Map.of());
        journey.runJobs(claim);
    }

    private void pay(String claim) {
        journey.submit(
                Journey.MANAGER,
                claim,
                PAY,
                RECORD,
                Map.of("paidOn", clock.today().toString()),
                Map.of());
        journey.runJobs(claim);
    }

    private void remind(String claim, String event) {
        clock.set(journey.timer(claim, event).getDuedate().toInstant());
        journey.runJobs(claim);
    }

    private String refusedAnswer(String claim, Map<String, Object> decision) {
        ResponseEntity<String> answer = journey.trySubmit(journey.task(claim, APPROVE), RECORD, decision, Map.of());
        assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
        return answer.getBody();
    }

    private String email() {
        return people.addressee(volunteer.person(), Map.of()).email();
    }

    private int claims() {
        return database.sql("select count(*) from lidzas.expense_claim where volunteer = ?")
                .param(volunteer.volunteer())
                .query(Integer.class)
                .single();
    }

    private String variables(ProcessInstance process) {
        return database.sql("select coalesce(string_agg(concat_ws(' ', name_, text_, long_, double_), '|'), '')"
                        + " from public.act_hi_varinst where proc_inst_id_ = ?")
                .param(process.getId())
                .query(String.class)
                .single();
    }
}
