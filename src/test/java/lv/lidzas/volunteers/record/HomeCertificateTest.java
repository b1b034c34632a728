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
import lv.lidzas.records.Changeable;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.ChildContact;
import lv.lidzas.volunteers.application.Missing;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.check.CertificateRule;
import lv.lidzas.volunteers.check.CheckAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Where the table asks for it, whoever has lived in another state shows what that state knows, where children are concerned; where it
 * does not, nobody is asked, anywhere.
 */
@ProcessTest
class HomeCertificateTest {

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
    private CheckAnswers answers;

    @Autowired
    private ChildContact contact;

    @Autowired
    private RecordCheckRepository checks;

    @Autowired
    private Seal seal;

    @Autowired
    private RecordStores records;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CertificateRule rule;

    @LocalServerPort
    private int port;

    private TeamMember applicant;
    private ProcessInstance screening;

    @BeforeEach
    void onAThursdayMorning() {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
        rule.on();
    }

    @AfterEach
    void theTableOfTheRepositoryCounts() {
        rule.off();
    }

    @Test
    void asItIsDeliveredNobodyIsAskedAndTheRegisterAloneIsEnough() {
        rule.off();
        checked("regular", true);
        assertThat(missing()).containsExactly(Missing.RECORD_CHECK);
        assertThat(journey.formVariables(applicant.volunteer(), CHECK).toString())
                .doesNotContain("elsewhereAsked");

        journey.submit(applicant.volunteer(), CHECK, "volunteer", seen(), Map.of());

        assertThat(screening).isEnded();
        assertThat(missing()).isEmpty();
        assertThat(contact.allowed(List.of(applicant.volunteer()))).containsExactly(applicant.volunteer());
        assertThatCode(this::admit).doesNotThrowAnyException();
    }

    @Test
    void aRowThatAsksIsFollowedByAFormThatIsOpenAlready() {
        rule.off();
        checked("regular", false);
        rule.on();
        assertThat(journey.formVariables(applicant.volunteer(), CHECK).toString())
                .contains("elsewhereAsked");
        Map<String, Object> seen = seen();
        seen.put("livedElsewhere", true);
        assertThat(journey.trySubmit(task(), "volunteer", seen, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(400);

        record("cleared", clock.today());

        assertThat(certificate().childContactAllowed()).isTrue();
        assertThat(missing()).isEmpty();
    }

    @Test
    void aRowThatAsksNoMoreKeepsNobodyFromAnythingAtOnce() {
        checked("regular", true);
        write(seenAsWritten());
        assertThat(missing()).containsExactly(Missing.HOME_CERTIFICATE);

        rule.off();

        assertThat(missing()).isEmpty();
        assertThat(contact.allowed(List.of(applicant.volunteer()))).containsExactly(applicant.volunteer());
        assertThat(answers.recordValidUntil(applicant.volunteer())).isNotNull();
        assertThatCode(this::admit).doesNotThrowAnyException();
    }

    @Test
    void aCertificateThatSaysNoKeepsFromChildrenUntilItLapsesThoughNobodyIsAskedAnyMore() {
        checked("regular", true);
        record("notCleared", clock.today().minusMonths(1));

        rule.off();

        assertThat(contact.allowed(List.of(applicant.volunteer()))).isEmpty();
        assertThat(answers.recordValidUntil(applicant.volunteer())).isNull();
        refused();
        clock.set(clock.today().plusMonths(11).plusDays(1));
        assertThat(contact.allowed(List.of(applicant.volunteer()))).containsExactly(applicant.volunteer());
        assertThat(missing()).isEmpty();
    }

    @Test
    void whomTheRegisterBarsIsMissingNothingThatCouldBeBrought() {
        String asked = "Derīga izziņa no valsts, kurā dzīvots";
        checked("regular", true);
        Visitor own = OwnPages.signIn(context, port, applicant.person());
        assertThat(own.page("/mana").body()).contains(asked);
        Map<String, Object> seen = seen();
        seen.put("checkResult", "notCleared");
        seen.put("livedElsewhere", true);

        journey.submit(applicant.volunteer(), CHECK, "volunteer", seen, Map.of());

        assertThat(missing()).containsExactly(Missing.RECORD_CHECK);
        assertThat(own.page("/mana").body()).contains("Brīvprātīgais darbs").doesNotContain(asked);
        assertThatThrownBy(this::admit).isInstanceOf(InvalidForm.class);
    }

    @Test
    void whoeverShowsACleanCertificateIsAdmittedAndOnlyTheOutcomeIsKept() {
        checked("regular", true);
        assertThat(missing()).containsExactly(Missing.RECORD_CHECK, Missing.HOME_CERTIFICATE);

        record("cleared", clock.today().minusDays(10));

        assertThat(screening).isEnded();
        RecordCheck seen = certificate();
        assertThat(seal.open(seen.sealedResult())).isEqualTo("cleared");
        assertThat(seen.method()).isEqualTo("certificate");
        assertThat(seen.checkedOn()).isEqualTo(clock.today().minusDays(10));
        assertThat(seen.validUntil()).isEqualTo(clock.today().minusDays(10).plusMonths(12));
        assertThat(seen.checkedBy()).isEqualTo(Journey.COORDINATOR);
        assertThat(answers.recordValidUntil(applicant.volunteer())).isEqualTo(seen.validUntil());
        assertThat(records.named("volunteer").read(applicant.volunteer()).values())
                .doesNotContainKeys("certificateResult", "certificateIssuedOn", "checkResult");
        assertThat(missing()).isEmpty();
        assertThatCode(this::admit).doesNotThrowAnyException();
    }

    @Test
    void theRegisterAloneIsNotEnough() {
        checked("regular", true);

        assertThat(journey.trySubmit(task(), "volunteer", seen(), Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        write(seenAsWritten());

        assertThat(missing()).containsExactly(Missing.HOME_CERTIFICATE);
        assertThat(contact.allowed(List.of(applicant.volunteer()))).isEmpty();
        refused();
    }

    @Test
    void aCertificateThatBarsKeepsFromChildrenAndTheReasonSaysNoMore() {
        checked("regular", true);
        record("notCleared", clock.today());

        assertThat(contact.allowed(List.of(applicant.volunteer()))).isEmpty();
        assertThat(missing()).containsExactly(Missing.HOME_CERTIFICATE);
        refused();
    }

    @Test
    void whomTheRegisterBarsIsWrittenDownWithoutTheCertificate() {
        checked("regular", true);
        Map<String, Object> seen = seen();
        seen.put("checkResult", "notCleared");

        journey.submit(applicant.volunteer(), CHECK, "volunteer", seen, Map.of());

        assertThat(screening).isEnded();
        assertThat(contact.allowed(List.of(applicant.volunteer()))).isEmpty();
        assertThatThrownBy(this::admit).isInstanceOf(InvalidForm.class);
    }

    @Test
    void theOwnPageAsksForACertificateUntilOneWasSeen() {
        String asked = "Derīga izziņa no valsts, kurā dzīvots";
        checked("regular", true);
        Visitor own = OwnPages.signIn(context, port, applicant.person());
        assertThat(own.page("/mana").body()).contains(asked);

        record("notCleared", clock.today());

        assertThat(missing()).containsExactly(Missing.HOME_CERTIFICATE);
        assertThat(own.page("/mana").body()).contains("Brīvprātīgais darbs").doesNotContain(asked);
    }

    @Test
    void theCertificateAloneIsNotEnoughEither() {
        checked("regular", true);
        write(Map.of("certificateIssuedOn", clock.today(), "certificateResult", "cleared"));

        assertThat(missing()).containsExactly(Missing.RECORD_CHECK);
        assertThat(answers.recordValidUntil(applicant.volunteer())).isNull();
        assertThatThrownBy(this::admit).isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(
                        refused.errors().get(""))
                .contains("Sodu reģistra pārbaudes"));
    }

    @Test
    void whoeverHasLivedHereIsAskedForNone() {
        checked("regular", false);

        journey.submit(applicant.volunteer(), CHECK, "volunteer", seen(), Map.of());

        assertThat(missing()).isEmpty();
        assertThat(contact.allowed(List.of(applicant.volunteer()))).containsExactly(applicant.volunteer());
        assertThatCode(this::admit).doesNotThrowAnyException();
    }

    @Test
    void whoeverHasNothingToDoWithChildrenIsAskedForNone() {
        applicant = volunteers.toBeChecked(
                Canary.mailbox(), 30, Map.of("role", "officeHelper", "childContact", "none", "livedElsewhere", true));

        assertThat(answers.lacking(applicant.volunteer())).isEmpty();
        assertThatCode(this::admit).doesNotThrowAnyException();
    }

    @Test
    void whoeverIsFoundToHaveLivedElsewhereWhileTheRegisterIsLookedIntoShowsItToo() {
        checked("regular", false);
        Map<String, Object> seen = seen();
        seen.put("livedElsewhere", true);
        assertThat(journey.trySubmit(task(), "volunteer", seen, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(400);

        record("cleared", clock.today());

        assertThat(missing()).isEmpty();
    }

    @Test
    void aCertificateLapsesAfterAYear() {
        checked("regular", true);
        record("cleared", clock.today().minusDays(1));
        LocalDate last = clock.today().minusDays(1).plusMonths(12);

        clock.set(last.atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        assertThat(contact.allowed(List.of(applicant.volunteer()))).isNotEmpty();
        clock.set(last.plusDays(1).atTime(LocalTime.NOON).atZone(TestClock.RIGA));
        assertThat(contact.allowed(List.of(applicant.volunteer()))).isEmpty();
        refused();
    }

    @Test
    void aCertificateOfMoreThanAYearAgoIsNone() {
        checked("regular", true);
        Map<String, Object> old = both("cleared", clock.today().minusMonths(13));

        assertThat(journey.trySubmit(task(), "volunteer", old, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(checks.findAll()).extracting(RecordCheck::volunteer).doesNotContain(applicant.volunteer());
    }

    private void checked(String childContact, boolean livedElsewhere) {
        applicant = volunteers.toBeChecked(
                Canary.mailbox(),
                30,
                Map.of("role", "eventHelper", "childContact", childContact, "livedElsewhere", livedElsewhere));
        screening = journey.instance("volunteerScreening", applicant.volunteer());
    }

    private void record(String outcome, LocalDate issued) {
        journey.submit(applicant.volunteer(), CHECK, "volunteer", both(outcome, issued), Map.of());
    }

    private Map<String, Object> seen() {
        return new HashMap<>(
                Map.of("checkMethod", "register", "checkedOn", clock.today().toString(), "checkResult", "cleared"));
    }

    private Map<String, Object> seenAsWritten() {
        return Map.of("checkMethod", "register", "checkedOn", clock.today(), "checkResult", "cleared");
    }

    private Map<String, Object> both(String outcome, LocalDate issued) {
        Map<String, Object> both = seen();
        both.put("livedElsewhere", true);
        both.put("certificateResult", outcome);
        both.put("certificateIssuedOn", issued.toString());
        return both;
    }

    private void write(Map<String, Object> values) {
        ((Changeable) records.named("volunteer")).write(applicant.volunteer(), values, Coordinator.at("checkRecord"));
    }

    private RecordCheck certificate() {
        return checks.findFirstByVolunteerAndSourceOrderByIdDesc(applicant.volunteer(), RecordSource.ELSEWHERE)
                .orElseThrow();
    }

    private List<Missing> missing() {
        return register.missing(register.find(applicant.volunteer()));
    }

    private void refused() {
        assertThatThrownBy(this::admit)
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsEntry(
                                "",
                                "Pretendentu šiem pienākumiem nevar uzņemt: nav derīgas citas valsts izziņas,"
                                        + " kas ļauj saskarsmi ar bērniem."));
    }

    private Task task() {
        return journey.task(applicant.volunteer(), CHECK);
    }

    private void admit() {
        register.admitVolunteer(applicant.volunteer(), Journey.COORDINATOR);
    }
}
