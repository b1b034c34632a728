package lv.lidzas.volunteers.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.ChildContact;
import lv.lidzas.volunteers.VolunteerLeft;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.check.CertificateRule;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** Law on the Protection of the Children's Rights, section 72: at least once a year. */
@ProcessTest
class RecordRecheckProcessTest {

    private static final String RECHECK = "userTask_recheckRecord";
    private static final String FAMILIES = "userTask_reviewFamilies";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("recordRecheck");

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private Assignments assignments;

    @Autowired
    private RecordStores records;

    @Autowired
    private RecheckWork night;

    @Autowired
    private Erasure erasure;

    @Autowired
    private HistoryService history;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ChildContact contact;

    @Autowired
    private CertificateRule rule;

    @Autowired
    private VolunteerFixtures applicants;

    @Autowired
    private VolunteerRegister register;

    @LocalServerPort
    private int port;

    private TeamMember member;
    private String reference;
    private LocalDate lapses;

    @BeforeEach
    void aCheckOfToday() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
        member = training.trained();
        reference = member.volunteer();
        works("regular");
        seen("cleared");
        lapses = clock.today().plusMonths(12).plusDays(1);
    }

    @AfterEach
    void theTableOfTheRepositoryCounts() {
        rule.off();
    }

    @Test
    void sixtyDaysBeforeACheckLapsesTheRegisterIsLookedIntoAgain() {
        on(lapses.minusDays(62));
        assertThat(recheck()).isNull();
        on(lapses.minusDays(61));
        ProcessInstance recheck = recheck();
        assertThat(recheck).isWaitingAt(RECHECK);
        assertThat(journey.task(reference, RECHECK).getDueDate().toInstant())
                .isEqualTo(lapses.atStartOfDay(TestClock.RIGA).minusSeconds(1).toInstant());

        submit("cleared");

        assertThat(recheck).isEnded().hasPassed("endEvent_recheckAllowed");
        night.work();
        assertThat(recheck()).as("the new check counts another year").isNull();
    }

    @Test
    void aSecondNightBeginsNothingTwice() {
        on(lapses.minusDays(61));
        ProcessInstance first = recheck();

        night.work();

        assertThat(recheck().getId()).isEqualTo(first.getId());
    }

    @Test
    void colleaguesAreRemindedByNumberOnly() {
        on(lapses.minusDays(61));
        on(lapses.minusDays(30));

        assertThat(MailServer.mailsTo("birojs@example.org"))
                .filteredOn(mail -> mail.subject().equals("Jāatkārto kāda pārbaude"))
                .extracting(ReceivedMail::plain)
                .filteredOn(text -> text.contains(reference))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("drīz beigsies vai jau nav derīga")
                        .doesNotContain(Canary.LAST_NAME, "sodīt"));
    }

    @Test
    void aLapseTellsOfFamiliesWithChildrenAndALateCheckEndsThat() {
        helpsAFamily("yes");
        on(lapses.minusDays(61));
        on(lapses);
        ProcessInstance recheck = recheck();
        assertThat(recheck).isWaitingAt(RECHECK, FAMILIES);

        submit("permit");

        assertThat(recheck).isEnded();
    }

    @Test
    void aLapseWithoutFamiliesTellsOfNone() {
        helpsAFamily("no");
        on(lapses.minusDays(61));
        on(lapses);

        assertThat(recheck()).isWaitingAt(RECHECK).hasPassed("event_checkLapsed", "endEvent_noFamilies");
        assertThat(journey.tasks(reference)).hasSize(1);
    }

    @Test
    void whoeverIsNotClearedHelpsInFamiliesNoMoreAndTheEngineLearnsNothingElse() {
        String family = helpsAFamily("yes");
        on(lapses.minusDays(61));
        ProcessInstance recheck = recheck();

        submit("notCleared");

        assertThat(recheck).isWaitingAt(FAMILIES);
        assertThat(records.named("volunteer").read(reference).values().get("families"))
                .isEqualTo(family + ": palīdz gadījumā");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(recheck.getId())
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .containsExactlyInAnyOrder("recheckDueOn", "recheckLapsesOn", "childContactAllowed", "helpsFamilies");
        night.work();
        assertThat(recheck).as("it is still to be decided").isWaitingAt(FAMILIES);
        assignments.endAssignment(family);
        journey.submit(reference, FAMILIES, "volunteer", Map.of("note", "Nodots."), Map.of("familiesSettled", true));
        assertThat(recheck).isEnded().hasPassed("endEvent_familiesReviewed");
    }

    @Test
    void whoeverHelpsAFamilyWithoutAnyCheckIsCheckedTonight() {
        TeamMember unchecked = training.trained();
        reference = unchecked.volunteer();
        member = unchecked;
        helpsAFamily("yes");

        on(clock.today());

        assertThat(recheck()).isWaitingAt(RECHECK, FAMILIES);
    }

    @Test
    void whoeverWasNotClearedAndHelpsWhereChildrenTurnOutToBeIsDecidedAboutAtOnce() {
        seen("notCleared");

        helpsAFamily("yes");
        journey.runJobs(reference);

        assertThat(recheck()).isWaitingAt(RECHECK, FAMILIES);
    }

    @Test
    void whoeverIsLookedUpLateIsDecidedAboutWhenChildrenTurnOutToBeThere() {
        String family = helpsAFamily("no");
        on(lapses.minusDays(61));
        on(lapses);
        assertThat(recheck()).isWaitingAt(RECHECK).hasPassed("endEvent_noFamilies");

        children(family, "yes");
        journey.runJobs(reference);

        assertThat(recheck()).isWaitingAt(RECHECK, FAMILIES);
        String first = recheck().getId();
        children(family, "no");
        children(family, "yes");
        assertThat(recheck().getId()).as("it is being decided already").isEqualTo(first);
    }

    @Test
    void whereNobodyHasSaidWhetherThereAreChildrenNobodyIsLookedUp() {
        member = training.trained();
        reference = member.volunteer();
        helpsAFamily(null);

        on(clock.today());

        assertThat(recheck()).isNull();
    }

    @Test
    void whoeverDoesNothingWithChildrenAnyMoreIsNotChecked() {
        on(lapses.minusDays(61));
        ProcessInstance recheck = recheck();
        works("none");

        night.work();

        assertThat(recheck).isEnded().hasPassed("endEvent_recheckUnneeded");
        night.work();
        assertThat(recheck()).isNull();
    }

    @Test
    void whoeverLeavesIsNotCheckedAnyMore() {
        on(lapses.minusDays(61));
        ProcessInstance recheck = recheck();

        events.publishEvent(new VolunteerLeft(reference));

        assertThat(recheck).isEnded();
    }

    @Test
    void whoeverIsErasedIsNotCheckedAnyMore() {
        on(lapses.minusDays(61));

        erasure.erase(member.person(), Erasure.Cause.REQUEST, null);

        assertThat(recheck()).isNull();
    }

    @Test
    void aLimitThatExcludesFamiliesIsDecidedAboutThere() {
        helpsAFamily("yes");
        on(lapses.minusDays(61));
        ProcessInstance recheck = recheck();
        Map<String, Object> seen = new HashMap<>(
                Map.of("checkMethod", "register", "checkedOn", clock.today().toString(), "checkResult", "permit"));
        seen.put("childLimits", List.of("namedActivity"));

        journey.submit(reference, RECHECK, "volunteer", seen, Map.of());

        assertThat(recheck).isWaitingAt(FAMILIES);
    }

    @Test
    void theLimitsUntilNowStandInTheFormOfTheNextYear() {
        assertThat(records.named("volunteer").read(reference).values()).doesNotContainKey("lastChildLimits");
        Map<String, Object> before =
                new HashMap<>(Map.of("checkMethod", "register", "checkedOn", clock.today(), "checkResult", "permit"));
        before.put("childLimits", List.of("besideAdult"));
        write(before, "checkRecord");
        on(lapses.minusDays(61));

        assertThat(records.named("volunteer").read(reference).values())
                .containsEntry("lastChildLimits", List.of("besideAdult"))
                .doesNotContainKeys("checkResult", "childLimits");
        assertThat(journey.formVariables(reference, RECHECK).toString())
                .contains("besideAdult")
                .doesNotContain("permit");
        submit("cleared");
        assertThat(records.named("volunteer").read(reference).values()).doesNotContainKey("lastChildLimits");
    }

    @Test
    void asItIsDeliveredTheYearlyLookAsksForNoCertificate() {
        write(Map.of("livedElsewhere", true), "changeCooperation");
        on(clock.today());
        assertThat(recheck()).as("the check of today counts").isNull();
        on(lapses.minusDays(61));
        ProcessInstance recheck = recheck();

        submit("cleared");

        assertThat(recheck).isEnded().hasPassed("endEvent_recheckAllowed");
    }

    @Test
    void theCertificateOfAnotherStateIsAskedForTogetherWithTheRegister() {
        rule.on();
        write(Map.of("livedElsewhere", true), "changeCooperation");
        on(clock.today());
        ProcessInstance recheck = recheck();
        assertThat(recheck).isWaitingAt(RECHECK);
        Map<String, Object> seen = new HashMap<>(
                Map.of("checkMethod", "register", "checkedOn", clock.today().toString(), "checkResult", "cleared"));
        seen.put("certificateResult", "cleared");
        assertThat(journey.trySubmit(journey.task(reference, RECHECK), "volunteer", seen, Map.of())
                        .getStatusCode()
                        .value())
                .as("when it was issued")
                .isEqualTo(400);

        seen.putAll(Map.of(
                "livedElsewhere",
                true,
                "certificateIssuedOn",
                clock.today().minusDays(30).toString(),
                "certificateResult",
                "cleared"));
        journey.submit(reference, RECHECK, "volunteer", seen, Map.of());

        assertThat(recheck).isEnded().hasPassed("endEvent_recheckAllowed");
        LocalDate ends = clock.today().minusDays(30).plusMonths(12);
        on(ends.minusDays(61));
        assertThat(recheck()).as("the earlier of both counts").isNull();
        on(ends.minusDays(60));
        assertThat(recheck()).isWaitingAt(RECHECK);
    }

    @Test
    void whoeverIsNotClearedIsWrittenDownWithoutTheCertificateOfAnotherState() {
        rule.on();
        helpsAFamily("yes");
        on(lapses.minusDays(61));
        ProcessInstance recheck = recheck();

        journey.submit(reference, RECHECK, "volunteer", elsewhere("notCleared"), Map.of());

        assertThat(recheck).isWaitingAt(FAMILIES);
        assertThat(contact.allowed(List.of(reference))).isEmpty();
    }

    @Test
    void whileTheCertificateIsMissingFamiliesAreDecidedAboutAndTheCheckBeginsAgain() {
        rule.on();
        String family = helpsAFamily("yes");
        on(lapses.minusDays(61));
        ProcessInstance recheck = recheck();

        journey.submit(reference, RECHECK, "volunteer", elsewhere("cleared"), Map.of());

        assertThat(recheck).isWaitingAt(FAMILIES);
        assertThat(contact.allowed(List.of(reference))).isEmpty();
        assignments.endAssignment(family);
        journey.submit(reference, FAMILIES, "volunteer", Map.of("note", "Nodots."), Map.of("familiesSettled", true));
        assertThat(recheck).isEnded();
        on(clock.today());
        assertThat(recheck()).as("until the certificate is there").isWaitingAt(RECHECK);
    }

    @Test
    void whoeverWasToHaveNoContactIsLookedUpWhenAColleagueAsksAndMayThenBeWithChildren() {
        member = training.trained();
        reference = member.volunteer();
        works("none");
        on(clock.today());
        assertThat(recheck()).isNull();

        assertThat(ask("newWork").statusCode()).isEqualTo(302);

        ProcessInstance recheck = recheck();
        assertThat(journey.task(reference, RECHECK)
                        .getDueDate()
                        .toInstant()
                        .atZone(TestClock.RIGA)
                        .toLocalDate())
                .as("five working days")
                .isEqualTo(clock.today().plusDays(7));
        night.work();
        assertThat(recheck).as("no night ends what a colleague has asked for").isWaitingAt(RECHECK);
        submit("cleared");
        assertThat(recheck).isEnded().hasPassed("endEvent_recheckAllowed");
        assertThat(contact.allowed(List.of(reference))).contains(reference);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(recheck.getId())
                        .list())
                .as("the reason stays here")
                .extracting(HistoricVariableInstance::getName)
                .doesNotContain("recheckReason");
    }

    @Test
    void whatWasWrittenByMistakeIsLookedAtAgainAtOnce() {
        seen("notCleared");
        on(clock.today());
        assertThat(recheck()).as("it counts for a year").isNull();

        ask("entry");
        submit("cleared");

        assertThat(contact.allowed(List.of(reference))).contains(reference);
        assertThat(recheck()).isNull();
        night.work();
        assertThat(recheck()).isNull();
    }

    @Test
    void whatWasWrittenByMistakeIsLookedAtAgainWhileFamiliesAreDecidedAbout() {
        helpsAFamily("yes");
        on(lapses.minusDays(61));
        ProcessInstance mistaken = recheck();
        submit("notCleared");
        assertThat(mistaken).isWaitingAt(FAMILIES);

        assertThat(ask("entry").statusCode()).isEqualTo(302);
        journey.runJobs(reference);

        assertThat(mistaken).isEnded();
        ProcessInstance recheck = recheck();
        assertThat(recheck).isWaitingAt(RECHECK, FAMILIES);
        night.work();
        assertThat(recheck().getId()).as("it is looked at already").isEqualTo(recheck.getId());
        submit("cleared");
        assertThat(recheck).isEnded();
        assertThat(contact.allowed(List.of(reference))).contains(reference);
        assertThat(journey.tasks(reference)).isEmpty();
    }

    @Test
    void theNightBeginsWhatAColleagueHasAskedForAndNobodyLooksAt() {
        helpsAFamily("yes");
        on(lapses.minusDays(61));
        submit("notCleared");
        write(Map.of("recheckReason", "entry"), "askRecheck");

        on(clock.today());

        assertThat(recheck()).isWaitingAt(RECHECK, FAMILIES);
    }

    @Test
    void nobodyAsksWithoutAReason() {
        assertThat(ask("").statusCode()).isEqualTo(422);

        assertThat(recheck()).isNull();
    }

    @Test
    void anApplicantWhoIsToDoSomethingElseThanWasSaidIsLookedUpBeforeTheDecision() {
        member = applicants.toBeChecked(Canary.mailbox(), 30, Map.of("role", "eventHelper", "childContact", "none"));
        reference = member.volunteer();

        ask("newWork");
        ProcessInstance recheck = recheck();
        night.work();

        assertThat(recheck).isWaitingAt(RECHECK);
        submit("cleared");
        write(Map.of("childContact", "regular"), "decideAdmission");
        register.admitVolunteer(reference, Journey.COORDINATOR);
        assertThat(applicants.stage(reference)).isEqualTo("training");
    }

    @Test
    void whoeverLeavesMeanwhileIsLookedUpNoMore() {
        works("none");
        ask("newDocument");
        ProcessInstance recheck = recheck();

        events.publishEvent(new VolunteerLeft(reference));

        assertThat(recheck).isEnded().hasPassed("endEvent_recheckUnneeded");
    }

    @Test
    void whoeverTurnsOutToWorkBesideAMinorIsCheckedTonightAndWhoDoesNoMoreIsNot() {
        member = training.trained();
        reference = member.volunteer();
        works("none");

        write(Map.of("teamWithMinor", true), "changeCooperation");
        on(clock.today());

        ProcessInstance recheck = recheck();
        assertThat(recheck).isWaitingAt(RECHECK);
        write(Map.of("teamWithMinor", false), "changeCooperation");
        night.work();
        assertThat(recheck).isEnded().hasPassed("endEvent_recheckUnneeded");
    }

    private HttpResponse<String> ask(String reason) {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String card = "/personas/" + member.person();
        assertThat(coordinator.page(card).body()).contains(card + "/registrs");
        return coordinator.postForm(
                card + "/registrs",
                Visitor.filledIn(
                        coordinator.page(card + "/registrs").body(), Map.of("volunteer.recheckReason", reason)));
    }

    private Map<String, Object> elsewhere(String result) {
        return Map.of(
                "checkMethod",
                "register",
                "checkedOn",
                clock.today().toString(),
                "checkResult",
                result,
                "livedElsewhere",
                true);
    }

    private void works(String childContact) {
        write(Map.of("role", "familySupporter"), "changeCooperation");
        write(Map.of("childContact", childContact), "changeCooperation");
    }

    private void seen(String result) {
        write(Map.of("checkMethod", "register", "checkedOn", clock.today(), "checkResult", result), "checkRecord");
    }

    private void write(Map<String, Object> values, String form) {
        ((Changeable) records.named("volunteer")).write(reference, values, Coordinator.at(form));
    }

    /** The helper is there already when it is said whether there are children. */
    private String helpsAFamily(@Nullable String children) {
        String family = cases.supported(member);
        children(family, children);
        return family;
    }

    private void children(String family, @Nullable String code) {
        Map<String, Object> said = new HashMap<>();
        said.put("withChildren", code);
        ((Changeable) records.named("case")).write(family, said, Coordinator.at("caseCard"));
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(LocalTime.of(4, 0)).atZone(TestClock.RIGA));
        night.work();
        journey.runJobs(reference);
    }

    private void submit(String result) {
        Map<String, Object> seen = new HashMap<>(
                Map.of("checkMethod", "register", "checkedOn", clock.today().toString(), "checkResult", result));
        if (result.equals("permit")) {
            seen.put("childLimits", List.of("besideAdult"));
        }
        journey.submit(reference, RECHECK, "volunteer", seen, Map.of());
    }

    private ProcessInstance recheck() {
        return journey.instance("recordRecheck", reference);
    }
}
