package lv.lidzas.volunteers.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.AtOnce;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.volunteers.Agreements;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class VolunteerAgreementProcessTest {

    private static final String PROCESS = "volunteerAgreement";
    private static final String PREPARE = "userTask_prepareAgreement";
    private static final String ACCEPT = "userTask_acceptAgreement";
    private static final String SIGN = "userTask_recordSigning";
    private static final String CALL = "userTask_callAboutAgreement";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(PROCESS, "changeAgreement");

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private AgreementRepository repository;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AgreementList list;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RuntimeService runtime;

    private TeamMember volunteer;

    @BeforeEach
    void somebodyHasAnAgreement() {
        volunteer = fixtures.inProbation();
    }

    @Test
    void anAgreementChangedAfterSigningIsANewVersionToAcceptAndTheOldOneStaysAsItWas() {
        Agreement signed = latest();
        String before = signed.text().latvian();

        change();
        prepare(Map.of("agreementWork", "Vada sarunu klubiņu.", "agreementAsked", false));
        assertThat(latest().text().latvian())
                .contains("Izdevumi, ko organizators sedz: nav.")
                .containsPattern("vismaz \\d+ (dienu|dienas) iepriekš");
        assertThat(latest().text().english()).contains("Expenses covered by the organiser: none.");
        ReceivedMail mail = mail("Jūsu brīvprātīgā darba līgums");
        assertThat(journey.open(mail.link()).getBody()).contains("Vada sarunu klubiņu", "Ugunsdrošība", "Fire safety");
        assertThat(repository.findByVolunteerAndConcludedAtIsNotNullOrderByNumberDesc(volunteer.volunteer()))
                .extracting(Agreement::number)
                .containsExactly(1);

        assertThat(accept(mail).getStatusCode().value()).isEqualTo(204);
        journey.runJobs(volunteer.volunteer());

        List<Agreement> all = repository.findByVolunteerAndConcludedAtIsNotNullOrderByNumberDesc(volunteer.volunteer());
        assertThat(all).extracting(Agreement::number).containsExactly(2, 1);
        assertThat(all.get(0).signed()).isEqualTo(Signed.LINK);
        assertThat(all.get(0).signingNotedBy()).isNull();
        assertThat(all.get(0).form()).isEqualTo("byLink");
        assertThat(all.get(0).rulesReadAt()).isNotNull();
        assertThat(all.get(0).text().version()).matches("[0-9a-f]{12}");
        assertThat(all.get(1).text().latvian()).isEqualTo(before).contains("tulko sarunās");
        assertThat(all.get(1).signed()).isEqualTo(Signed.PAPER);
        assertThat(mail("Līgums ir noslēgts").plain()).contains("/mana");
        assertThat(journey.tasks(volunteer.volunteer())).isEmpty();
    }

    @Test
    void anAgreementByLinkIsNotAcceptedWithoutTheRulesRead() {
        change();
        prepare(Map.of("agreementAsked", false));

        ResponseEntity<String> refused = journey.answer(
                mail("Jūsu brīvprātīgā darba līgums").link(), Map.of("volunteer", Map.of("agreementAccepted", true)));

        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(latest().signed()).isNull();
    }

    @Test
    void expensesClaimedWithoutAWrittenAgreementAreNotAllowed() {
        assertThat(agreements.allowsExpenses(volunteer.volunteer())).isFalse();

        change();
        prepare(Map.of(
                "agreementAsked",
                false,
                "agreementExpenses",
                true,
                "agreementExpenseKinds",
                "Sabiedriskais transports"));
        assertThat(latest().form()).isEqualTo("expensesCovered");
        assertThat(agreements.allowsExpenses(volunteer.volunteer())).isFalse();
        assertThat(mail("Jāparaksta brīvprātīgā darba līgums").plain()).contains("eParakstu");

        journey.submit(volunteer.volunteer(), SIGN, "volunteer", signature("eSignature"), Map.of());
        assertThat(agreements.allowsExpenses(volunteer.volunteer())).isTrue();
        assertThat(latest().text().latvian()).contains("Sabiedriskais transports");
        assertThat(latest().signingNotedBy()).isEqualTo(Journey.COORDINATOR);
    }

    @Test
    void expensesNeedToSayWhichOnes() {
        change();
        Map<String, Object> work = Agreed.work();
        work.putAll(Map.of("agreementAsked", false, "agreementExpenses", true));

        ResponseEntity<String> refused =
                journey.trySubmit(journey.task(volunteer.volunteer(), PREPARE), "volunteer", work, Map.of());

        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody()).contains("kādus izdevumus segsim");
    }

    @Test
    void riskyWorkIsInsuredFirstAndTheAgreementNamesThePolicy() {
        change();
        prepare(Map.of(
                "agreementDriving",
                true,
                "licenceCategories",
                List.of("B"),
                "licenceUntil",
                clock.today().plusYears(1).toString()));
        journey.submit(
                volunteer.volunteer(),
                "userTask_arrangeInsurance",
                "volunteer",
                Map.of(
                        "insurancePolicy",
                        "Kanārijas apdrošināšana K-17",
                        "insuredUntil",
                        clock.today().plusYears(1).toString()),
                Map.of());
        journey.runJobs(volunteer.volunteer());

        assertThat(latest().insurance()).isEqualTo("mandatory");
        assertThat(latest().text().latvian()).contains("K\\-17");
        assertThat(latest().text().english()).contains("policy valid until");
    }

    @Test
    void whoeverDoesNotAcceptIsRemindedTwiceAndCalledAndMayBeAskedAnew() {
        change();
        prepare(Map.of("agreementAsked", false));
        waitFor("event_acceptAgreementReminder");
        waitFor("event_acceptAgreementSecondReminder");
        assertThat(MailServer.mailsTo(volunteer.email()))
                .extracting(ReceivedMail::subject)
                .filteredOn("Līgums vēl gaida jūsu atbildi"::equals)
                .hasSize(2);
        assertThat(MailServer.lastMailTo(volunteer.email()).plain())
                .contains("Līgums stāsies spēkā")
                .doesNotContain("Mācības");
        waitFor("event_acceptAgreementOverdue");
        journey.submit(volunteer.volunteer(), CALL, Map.of("agreementCall", "again"));
        assertThat(journey.task(volunteer.volunteer(), PREPARE)).isNotNull();
    }

    @Test
    void whoeverDoesNotSignIsRemindedTwiceAndCalledAndTheAgreementBeforeStays() {
        change();
        prepare(Map.of());
        assertThat(list.of(volunteer.person()))
                .extracting(AgreementList.Listed::state)
                .containsExactly("toSign", "paper");
        waitFor("event_recordSigningReminder");
        waitFor("event_recordSigningSecondReminder");
        assertThat(MailServer.lastMailTo(volunteer.email()).plain())
                .contains("Līgums stāsies spēkā")
                .doesNotContain("Mācības");
        waitFor("event_recordSigningOverdue");
        journey.submit(volunteer.volunteer(), CALL, Map.of("agreementCall", "abandoned"));

        assertThat(list.of(volunteer.person()))
                .extracting(AgreementList.Listed::state)
                .containsExactly("notConcluded", "paper");
        assertThat(journey.tasks(volunteer.volunteer())).isEmpty();
        assertThat(agreements.isConcluded(volunteer.volunteer())).isTrue();
        change();
        assertThat(latest().number()).isEqualTo(2);
    }

    @Test
    void twoAgreementsWithOneVolunteerAreNotMadeAtOnce() {
        change();

        assertThat(journey.tryStart(
                                Journey.COORDINATOR,
                                "changeAgreement",
                                null,
                                Map.of(),
                                Map.of("agreementOf", volunteer.volunteer()))
                        .getBody())
                .contains("līgums jau tiek slēgts");
    }

    @Test
    void ofTwoWhoBeginAtTheSameMomentOneIsToldThatItIsUnderWay() {
        Callable<ResponseEntity<String>> begin = () -> tryChange(volunteer.volunteer());

        List<ResponseEntity<String>> answers = AtOnce.all(List.of(begin, begin));

        assertThat(answers)
                .extracting(answer -> answer.getStatusCode().is2xxSuccessful())
                .containsOnlyOnce(true);
        assertThat(answers)
                .filteredOn(answer -> !answer.getStatusCode().is2xxSuccessful())
                .singleElement()
                .satisfies(answer -> assertThat(answer.getBody()).contains("līgums jau tiek slēgts"));
        assertThat(journey.tasks(volunteer.volunteer())).hasSize(1);
    }

    @Test
    void whoeverLeavesIsNeitherAskedNorRemindedAnyMore() {
        change();
        prepare(Map.of("agreementAsked", false));

        transaction.executeWithoutResult(status -> events.publishEvent(new VolunteerLeft(volunteer.volunteer())));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(volunteer.volunteer())
                        .count())
                .isZero();
        assertThat(list.of(volunteer.person()))
                .extracting(AgreementList.Listed::state)
                .containsExactly("notConcluded", "paper");
    }

    @Test
    void whoeverStillAppliesGetsNoAgreementWithoutADecision() {
        TeamMember applicant = fixtures.toBeChecked(Canary.mailbox(), 30, Map.of());

        ResponseEntity<String> refused = tryChange(applicant.volunteer());

        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody()).contains("agreementOf", "kurš ir uzņemts komandā");
        assertThat(repository.findFirstByVolunteerOrderByNumberDesc(applicant.volunteer()))
                .isEmpty();
        assertThat(fixtures.stage(applicant.volunteer())).isEqualTo("checks");
    }

    private ResponseEntity<String> tryChange(String of) {
        return journey.tryStart(Journey.COORDINATOR, "changeAgreement", null, Map.of(), Map.of("agreementOf", of));
    }

    private void change() {
        journey.startAbout(Journey.COORDINATOR, "changeAgreement", Map.of("agreementOf", volunteer.volunteer()));
    }

    private void prepare(Map<String, Object> more) {
        Map<String, Object> work = Agreed.workInWriting();
        work.putAll(more);
        journey.submit(volunteer.volunteer(), PREPARE, "volunteer", work, Map.of());
        journey.runJobs(volunteer.volunteer());
    }

    private ResponseEntity<String> accept(ReceivedMail mail) {
        return journey.answer(
                mail.link(), Map.of("volunteer", Map.of("agreementAccepted", true, "agreementRulesRead", true)));
    }

    private Map<String, Object> signature(String how) {
        Map<String, Object> signature = new HashMap<>(Agreed.signature());
        signature.put("agreementSignedHow", how);
        return signature;
    }

    private void waitFor(String event) {
        clock.set(journey.timer(volunteer.volunteer(), event).getDuedate().toInstant());
        journey.runJobs(volunteer.volunteer());
    }

    private ReceivedMail mail(String subject) {
        return MailServer.mailTo(volunteer.email(), subject);
    }

    private Agreement latest() {
        return repository
                .findFirstByVolunteerOrderByNumberDesc(volunteer.volunteer())
                .orElseThrow();
    }
}
