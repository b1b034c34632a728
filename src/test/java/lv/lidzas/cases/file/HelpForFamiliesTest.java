package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.matching.AssignmentStage;
import lv.lidzas.matching.Assignments;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Law on the Protection of the Children's Rights, section 72(5): nobody is sent to a child without a valid check. */
@ProcessTest
class HelpForFamiliesTest {

    private static final String NOT_VALID = "pārbaude nav derīga";

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private SupportCaseRepository cases;

    @Autowired
    private Assignments offers;

    @Autowired
    private RecordStores records;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private TeamMember helper;
    private String family;

    @BeforeEach
    void aFamilyWithChildrenWantsHelp() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
        helper = training.trained();
        family = fixtures.planned();
        children("yes");
    }

    @Test
    void whoeverWasNeverCheckedIsNeitherListedNorTakenAndTheReasonSaysNoMore() {
        assertThat(mayBeAsked()).isFalse();
        assertThat(reasons()).contains(helperName() + " – " + NOT_VALID);
        refused();
    }

    @Test
    void whoeverIsClearedIsAskedAndHelps() {
        checked("cleared", clock.today());

        assertThat(mayBeAsked()).isTrue();
        steps.choose(family, helper);
        steps.answer(family, "accepted");

        assertThat(offers.helping(family)).isPresent();
    }

    @Test
    void aConvictionWithoutAPermitKeepsFromFamiliesInTheSameWords() {
        checked("notCleared", clock.today());

        assertThat(reasons()).contains(helperName() + " – " + NOT_VALID).doesNotContain("sodīt", "nedrīkst");
        refused();
    }

    @Test
    void aConvictionWithAPermitDoesNotKeepFromFamilies() {
        checked("permit", clock.today());

        assertThat(mayBeAsked()).isTrue();
    }

    @Test
    void aSecondAdultIsSaidBesideTheNameWhereThereAreChildrenOnly() {
        checked("permit", clock.today(), "besideAdult");

        assertThat(shown())
                .contains("; ar bērniem tikai kopā ar otru pieaugušo", "; with children only beside a second adult");
        steps.choose(family, helper);
        steps.answer(family, "accepted");
        assertThat(offers.helping(family)).isPresent();
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page("/gadijumi/" + family).body()).contains("ar bērniem tikai kopā ar otru pieaugušo");
        children("no");
        assertThat(shown()).doesNotContain("bērniem");
        assertThat(coordinator.page("/gadijumi/" + family).body()).doesNotContain("kopā ar otru pieaugušo");
    }

    @Test
    void whoeverHelpsObeysTheLimitAfterTheCheckHasLapsed() {
        checked("permit", clock.today(), "besideAdult");
        steps.choose(family, helper);
        steps.answer(family, "accepted");
        clock.set(
                clock.today().plusMonths(12).plusDays(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));

        assertThat(mayBeAsked()).isFalse();
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page("/gadijumi/" + family).body()).contains("ar bērniem tikai kopā ar otru pieaugušo");
    }

    @Test
    void nobodySeesByTheLimitWhyThereIsOne() {
        checked("cleared", clock.today(), "besideAdult");

        assertThat(shown()).contains("; ar bērniem tikai kopā ar otru pieaugušo");
    }

    @Test
    void whoeverMayOnlyDoWhatIsNamedIsNotOfferedForAFamilyInTheSameWords() {
        for (String limit : List.of("namedActivity", "namedGroup")) {
            checked("permit", clock.today(), "besideAdult", limit);

            assertThat(reasons()).contains(helperName() + " – " + NOT_VALID).doesNotContain("nosaukt");
            refused();
        }
        children("no");
        assertThat(mayBeAsked()).isTrue();
    }

    @Test
    void theLastCheckSaysWhatIsObeyed() {
        checked("permit", clock.today(), "namedActivity");
        checked("permit", clock.today());

        assertThat(mayBeAsked()).isTrue();
        assertThat(shown()).doesNotContain("ar bērniem");
    }

    @Test
    void anAdultInATeamWithAMinorNeedsTheCheckForFamiliesAndNotForOthers() {
        ((Changeable) records.named("volunteer"))
                .write(
                        helper.volunteer(),
                        Map.of("childContact", "none", "teamWithMinor", true),
                        Coordinator.at("changeCooperation"));
        refused();

        children("no");

        assertThat(mayBeAsked()).isTrue();
    }

    @Test
    void aCheckOfAYearAgoIsNone() {
        checked("cleared", clock.today());
        clock.set(
                clock.today().plusMonths(12).plusDays(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));

        assertThat(reasons()).contains(NOT_VALID);
    }

    @Test
    void whereNobodyHasSaidWhetherThereAreChildrenThereMayBeSome() {
        children(null);

        assertThat(mayBeAsked()).isFalse();
        refused();
    }

    @Test
    void theCardSaysThatNobodyHasSaid() {
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(coordinator.page("/gadijumi/" + family).body()).doesNotContain("nav pateikts");

        children(null);

        assertThat(coordinator.page("/gadijumi/" + family).body()).contains("nav pateikts");
    }

    @Test
    void aCheckThatLapsesBetweenOfferAndAcceptanceKeepsFromTheFamilyByEveryWay() {
        checked("cleared", clock.today().minusMonths(12));
        steps.choose(family, helper);
        ProcessInstance process = journey.instance("findVolunteer", family);
        clock.set(clock.today().plusDays(1).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));

        assertThat(journey.trySubmit(
                                journey.task(family, "userTask_acceptCase"),
                                null,
                                Map.of(),
                                Map.of("offerAnswer", "accepted", "obtainedBy", "phone"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        Visitor own = OwnPages.signIn(context, port, helper.person());
        String task = journey.task(family, "userTask_acceptCase").getId();
        Map<String, String> answer = new HashMap<>(Map.of(
                "atbilde", "accepted", "_csrf", Visitor.csrf(own.page("/mana").body())));
        assertThat(own.postForm("/mana/piedavajumi/" + task, answer).headers().firstValue("location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/mana?nevar"));
        assertThat(own.page("/mana?nevar").body())
                .contains("Pašlaik šo gadījumu pieņemt nevar. Zvaniet koordinatoram!")
                .doesNotContain(NOT_VALID);
        String form = "/mana/uzdevumi/" + task;
        assertThat(own.postForm(form, Visitor.filledIn(own.page(form).body(), Map.of("offerAnswer", "accepted")))
                        .statusCode())
                .isEqualTo(422);

        assertThat(process).isWaitingAt("userTask_acceptCase");
        assertThat(offers.current(family))
                .hasValueSatisfying(offer -> assertThat(offer.stage()).isEqualTo(AssignmentStage.PROPOSED));
        steps.answer(family, "declined");
        assertThat(process).isWaitingAt("userTask_chooseVolunteer");
    }

    private void children(String code) {
        SupportCase supported = cases.findById(family).orElseThrow();
        supported.changeWithChildren(code);
        cases.saveAndFlush(supported);
    }

    private void checked(String result, LocalDate on, String... limits) {
        Map<String, Object> seen = new HashMap<>(Map.of(
                "checkMethod", "register", "checkedOn", on, "checkResult", result, "childLimits", List.of(limits)));
        seen.put("noChildLimits", limits.length == 0);
        ((Changeable) records.named("volunteer")).write(helper.volunteer(), seen, Coordinator.at("checkRecord"));
    }

    private String shown() {
        return subject.options(family, "volunteer").stream()
                .filter(option -> option.value().equals(helper.volunteer()))
                .map(option -> option.label() + " | " + option.labelEnglish())
                .findFirst()
                .orElse("");
    }

    private boolean mayBeAsked() {
        return subject.options(family, "volunteer").stream()
                .anyMatch(option -> option.value().equals(helper.volunteer()));
    }

    private String reasons() {
        return String.valueOf(subject.read(family).values().get("notEligible"));
    }

    private String helperName() {
        return records.named("volunteer").title(helper.volunteer());
    }

    private void refused() {
        assertThat(journey.trySubmit(
                                journey.task(family, "userTask_chooseVolunteer"),
                                "case",
                                CaseSteps.asks(helper.volunteer()),
                                CaseSteps.OFFERED)
                        .getBody())
                .satisfies(answer ->
                        assertThat(String.valueOf(answer)).contains("Šim brīvprātīgajam pārbaude nav derīga."));
        assertThat(offers.current(family)).isEmpty();
    }
}
