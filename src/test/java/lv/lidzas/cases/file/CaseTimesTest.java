package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** What has happened did not happen tomorrow, and what is planned is not planned for yesterday. */
@ProcessTest
class CaseTimesTest {

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private People people;

    @Autowired
    private SupportCaseRepository cases;

    @Test
    void aMonthIsReadAsPeopleWriteItAndShownSo() {
        Map<String, Object> request = fixtures.request();
        request.put("statusMonth", "05.2025");
        String reference = steps.register(request);

        assertThat(subject.read(reference).values()).containsEntry("statusMonth", "2025-05");
    }

    @Test
    void statusAndReturnAreNotGivenAheadAndBothAreSaidAtOnce() {
        String next = YearMonth.from(clock.today()).plusMonths(1).toString();
        Map<String, Object> request = fixtures.request();
        request.putAll(Map.of("statusMonth", next, "returnedMonth", next, "returnedFrom", "de"));

        assertThat(refused(request))
                .contains("„Statusa piešķiršanas mēnesis” –", "„Atgriešanās mēnesis” –", "vēl nav pienācis");
    }

    @Test
    void aTalkDoesNotTakePlaceTomorrow() {
        String reference = steps.register();

        ResponseEntity<String> answer = journey.trySubmit(
                journey.task(reference, "userTask_holdIntakeTalk"),
                "case",
                Map.of("intakeTalkOn", clock.today().plusDays(1).toString()),
                Map.of("intakeOutcome", "support"));

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("Šī diena vēl nav pienākusi.");
    }

    @Test
    void theDayOfTheFirstTalkIsPutRightAndTheLastContactFollowsBothWays() {
        LocalDate today = clock.today();
        clock.set(today.minusDays(20));
        String reference = steps.register();
        clock.set(today);
        steps.talk(reference, "support");
        assertThat(contact(reference)).isEqualTo(clock.today());

        talkedOn(reference, clock.today().minusDays(5));
        assertThat(contact(reference)).isEqualTo(clock.today().minusDays(5));

        talkedOn(reference, null);
        assertThat(contact(reference))
                .as("when it was opened")
                .isEqualTo(clock.today().minusDays(20));

        talkedOn(reference, clock.today().minusDays(2));
        assertThat(contact(reference)).isEqualTo(clock.today().minusDays(2));
    }

    private void talkedOn(String reference, @Nullable LocalDate day) {
        Map<String, Object> said = new HashMap<>();
        said.put("intakeTalkOn", day);
        subject.write(reference, said, Coordinator.at("caseCard"));
    }

    private LocalDate contact(String reference) {
        return cases.findById(reference).orElseThrow().lastContactOn();
    }

    @Test
    void somebodyWithOneNameIsRegisteredAndCalledByIt() {
        Map<String, Object> request = fixtures.request();
        request.remove("lastName");
        String reference = steps.register(request);

        assertThat(subject.title(reference)).isEqualTo("Farida");
        assertThat(people.fullName(subject.personOf(reference))).isEqualTo("Farida");
    }

    @Test
    void whatIsWrongInAPhoneIsSaidInTasklistAsEverywhere() {
        Map<String, Object> request = new HashMap<>(fixtures.request());
        request.putAll(Map.of("phone", "20000000, 29999999", "email", "=?utf-8?q?x?=@example.org", "firstName", "-"));

        assertThat(refused(request)).contains("„Tālrunis” –", "tikai vienu", "„E-pasts” –", "„Vārds” –");

        request.putAll(
                Map.of("phone", "\u202d۲۰\u00a0۰۰۰\u2011۰۰۰\u202c", "email", "f@pērle.lv", "firstName", "Farida"));
        String reference = steps.register(request);
        assertThat(subject.read(reference).values())
                .containsEntry("phone", "+37120000000")
                .containsEntry("email", "f@pērle.lv");
    }

    private String refused(Map<String, Object> request) {
        ResponseEntity<String> answer =
                journey.tryStart(Journey.COORDINATOR, CaseSteps.CASE, "case", request, Map.of());
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(400);
        return answer.getBody();
    }
}
