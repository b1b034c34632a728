package lv.lidzas.volunteers.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Law on the Protection of the Children's Rights, section 72(5). */
@ProcessTest
class RecordCheckProcessTest {

    private static final String CHECK = "userTask_checkRecord";

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private VolunteerRegister register;

    @Autowired
    private RecordCheckRepository checks;

    @Autowired
    private Seal seal;

    @Autowired
    private Erasure erasure;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RecordStores records;

    private TeamMember applicant;
    private ProcessInstance screening;

    @BeforeEach
    void onAThursdayMorning() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
    }

    @Test
    void whoeverIsClearedIsAdmittedToARoleWithChildren() {
        checked("regular", false);
        assertThat(volunteers.stage(applicant.volunteer())).isEqualTo("checks");
        assertThatThrownBy(this::admit).isInstanceOf(InvalidForm.class);

        record("cleared", clock.today(), null);

        assertThat(screening).isEnded();
        RecordCheck kept = last();
        assertThat(kept.checkedBy()).isEqualTo(Journey.COORDINATOR);
        assertThat(kept.method()).isEqualTo("register");
        assertThat(kept.checkedOn()).isEqualTo(clock.today());
        assertThat(kept.validUntil()).isEqualTo(clock.today().plusMonths(12));
        admit();
    }

    @Test
    void anAdultInATeamWithAMinorIsCheckedToo() {
        checked("none", true);

        assertThat(screening).isWaitingAt(CHECK);
    }

    @Test
    void whoeverHasNothingToDoWithChildrenIsNotAsked() {
        applicant =
                volunteers.toBeChecked(Canary.mailbox(), 30, Map.of("role", "officeHelper", "childContact", "none"));

        assertThat(journey.tasks(applicant.volunteer())).isEmpty();
        admit();
    }

    @Test
    void aConvictionWithoutAPermitKeepsFromAnyRoleWithChildren() {
        checked("eventWithChildren", false);
        record("notCleared", clock.today(), null);

        assertThat(last().childContactAllowed()).isFalse();
        assertThatThrownBy(this::admit)
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsEntry(
                                "",
                                "Pretendentu šiem pienākumiem nevar uzņemt: nav derīgas Sodu reģistra pārbaudes,"
                                        + " kas ļauj saskarsmi ar bērniem. Ja tā vēl nav veikta, sāciet to"
                                        + " personas kartītē: „Pārbaudīt reģistrā”."));
    }

    @Test
    void whoeverMayNotWorkWithChildrenIsAdmittedToWorkWithoutThem() {
        checked("eventWithChildren", false);
        record("notCleared", clock.today(), null);

        ((Changeable) records.named("volunteer"))
                .write(applicant.volunteer(), Map.of("childContact", "none"), Coordinator.at("decideAdmission"));

        assertThatCode(this::admit).doesNotThrowAnyException();
    }

    @Test
    void aConvictionWithAPermitAllowsWhatThePermitAllows() {
        checked("regular", false);
        record("permit", clock.today(), List.of("besideAdult"));

        assertThat(seal.open(last().sealedResult())).isEqualTo("permit");
        assertThat(last().childLimits()).containsExactly("besideAdult");
        assertThatCode(this::admit).doesNotThrowAnyException();
    }

    @Test
    void ofAPermitTheLimitsAreSaidOrThatThereAreNone() {
        checked("regular", false);
        Map<String, Object> unsaid = seen("permit", clock.today(), null);
        Map<String, Object> both = seen("permit", clock.today(), List.of("besideAdult"));
        both.put("noChildLimits", true);
        for (Map<String, Object> refused : List.of(unsaid, both)) {
            assertThat(journey.trySubmit(journey.task(applicant.volunteer(), CHECK), "volunteer", refused, Map.of())
                            .getStatusCode()
                            .value())
                    .isEqualTo(400);
        }

        unsaid.put("noChildLimits", true);
        journey.submit(applicant.volunteer(), CHECK, "volunteer", unsaid, Map.of());

        assertThat(last().childLimits()).isEmpty();
        assertThatCode(this::admit).doesNotThrowAnyException();
    }

    @Test
    void whoeverIsClearedMayHaveLimitsTooSoThatTheySayNothingAboutWhy() {
        checked("regular", false);
        record("cleared", clock.today(), List.of("namedGroup", "besideAdult"));

        assertThat(last().childLimits()).containsExactly("namedGroup", "besideAdult");
    }

    @Test
    void aLimitThatIsInNoListIsRefused() {
        checked("regular", false);

        assertThat(journey.trySubmit(
                                journey.task(applicant.volunteer(), CHECK),
                                "volunteer",
                                seen("permit", clock.today(), List.of("inACage")),
                                Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void aCheckLapsesAfterAYear() {
        checked("regular", false);
        record("cleared", clock.today(), null);

        clock.set(clock.today().plusMonths(12).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        assertThat(last().allows(clock.today())).isTrue();
        clock.set(clock.today().plusDays(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        assertThatThrownBy(this::admit).isInstanceOf(InvalidForm.class);
    }

    @Test
    void aCheckOfMoreThanAYearAgoIsNone() {
        checked("regular", false);

        assertThat(journey.trySubmit(
                                journey.task(applicant.volunteer(), CHECK),
                                "volunteer",
                                seen("cleared", clock.today().minusMonths(13), null),
                                Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(checks.findFirstByVolunteerAndSourceOrderByIdDesc(applicant.volunteer(), RecordSource.LATVIA))
                .isEmpty();
    }

    @Test
    void neitherTheEngineNorTheDatabaseCanReadWhatWasSeen() {
        checked("regular", false);
        record("permit", clock.today(), List.of("besideAdult"));

        List<HistoricVariableInstance> variables = history.createHistoricVariableInstanceQuery()
                .processInstanceId(screening.getId())
                .list();
        assertThat(variables)
                .extracting(HistoricVariableInstance::getName)
                .containsExactlyInAnyOrder("contactsNeeded", "recordCheckNeeded", "answersOpen");
        assertThat(database.sql("select count(*) from act_hi_detail where text_ like '%besideAdult%'")
                        .query(Long.class)
                        .single())
                .isZero();
        String row = database.sql("select record_check::text from lidzas.record_check where volunteer = ?")
                .param(applicant.volunteer())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("permit");
    }

    @Test
    void nobodyIsShownAResultThatWasWrittenDown() {
        checked("regular", false);
        record("permit", clock.today(), List.of("besideAdult"));

        assertThat(records.named("volunteer").read(applicant.volunteer()).values())
                .containsEntry("childContact", "regular")
                .doesNotContainKeys("checkResult", "childLimits");
    }

    @Test
    void whoeverIsErasedTakesTheCheckAlong() {
        checked("regular", false);
        record("cleared", clock.today(), null);

        erasure.erase(applicant.person(), Erasure.Cause.REQUEST, null);

        assertThat(checks.findFirstByVolunteerAndSourceOrderByIdDesc(applicant.volunteer(), RecordSource.LATVIA))
                .isEmpty();
    }

    private void checked(String childContact, boolean teamWithMinor) {
        applicant = volunteers.toBeChecked(
                Canary.mailbox(),
                30,
                Map.of("role", "eventHelper", "childContact", childContact, "teamWithMinor", teamWithMinor));
        screening = journey.instance("volunteerScreening", applicant.volunteer());
    }

    private void record(String result, LocalDate on, @Nullable List<String> limits) {
        journey.submit(applicant.volunteer(), CHECK, "volunteer", seen(result, on, limits), Map.of());
    }

    private static Map<String, Object> seen(String result, LocalDate on, @Nullable List<String> limits) {
        Map<String, Object> seen =
                new HashMap<>(Map.of("checkMethod", "register", "checkedOn", on.toString(), "checkResult", result));
        if (limits != null) {
            seen.put("childLimits", limits);
        }
        return seen;
    }

    private RecordCheck last() {
        return checks.findFirstByVolunteerAndSourceOrderByIdDesc(applicant.volunteer(), RecordSource.LATVIA)
                .orElseThrow();
    }

    private void admit() {
        register.admitVolunteer(applicant.volunteer(), Journey.COORDINATOR);
    }
}
