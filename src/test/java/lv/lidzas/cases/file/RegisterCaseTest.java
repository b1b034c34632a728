package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class RegisterCaseTest {

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
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zahra | Mohammadi | +371 20 123 456 | zahra@example.org | vārds, tālrunis un e-pasts",
                "Zohra | Muhamadi | | | vārds pēc skaņas",
                "Mohammadi | Zahra | | | vārds",
                "Dita | Liepa | 20123456 | | tālrunis",
                "Dita | Liepa | | ZAHRA@example.org | e-pasts",
                "Zahra | | +37120123456 | | daļa vārda un tālrunis"
            })
    void whoMayBeRegisteredAlreadyIsPointedAtBeforeASecondRecordIsMade(
            String firstName, String lastName, String phone, String email, String agrees) {
        String first = steps.register(asked("Zahra", "Mohammadi", "+37120123456", "zahra@example.org", true));
        long before = persons();

        ResponseEntity<String> refused = tryRegister(asked(firstName, lastName, phone, email, false));

        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody())
                .contains(
                        "jau ir reģistrēts",
                        "Zahra Mohammadi, " + subject.personOf(first) + " (sakrīt: " + agrees + ")");
        assertThat(persons()).isEqualTo(before);
        erasure.erase(subject.personOf(first), Erasure.Cause.REQUEST, Journey.COORDINATOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zulfija | | +371 20 999 111 |",
                "Zulf | | +371 20 999 222 |",
                "Zulfija | Haidari | +371 20 999 333 | other@example.org",
                "Zulaiha | Rezaji | |"
            })
    void whoSharesOneNameOrItsFirstLettersOnlyIsRegisteredWithoutAQuestion(
            String firstName, String lastName, String phone, String email) {
        steps.register(asked("Zulfija", "Rezaji", "+37120123999", "zulfija@example.org", true));

        assertThat(tryRegister(asked(firstName, lastName, phone, email, false))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void somebodyElseOfThatNameIsRegisteredOnceAColleagueHasSaidSo() {
        String first = steps.register(asked("Parwin", "Ahmadi", null, null, true));
        String second = steps.register(asked("Parwin", "Ahmadi", null, null, true));

        assertThat(subject.personOf(second)).isNotEqualTo(subject.personOf(first));
    }

    @Test
    void aPersonWhoIsKnownGetsTheCaseInTheRecordThatExists() {
        TeamMember helper = training.trained();
        Map<String, Object> asked = asked("Ilze", Canary.LAST_NAME, "+371 20 555 111", null, false);
        asked.put("knownPerson", helper.person());
        long before = persons();

        String reference = steps.register(asked);

        assertThat(subject.personOf(reference)).isEqualTo(helper.person());
        assertThat(people.read(helper.person())).containsEntry("email", helper.email());
        assertThat(persons()).isEqualTo(before);
    }

    @Test
    void aPersonHasOneOpenCase() {
        String first = steps.register(asked("Soraya", "Karimi", null, null, true));
        Map<String, Object> again = asked("Soraya", "Karimi", null, null, false);
        again.put("knownPerson", subject.personOf(first));

        assertThat(tryRegister(again).getBody()).contains("jau ir atvērts gadījums " + first);
        again.put("knownPerson", "P-2019-000001");
        assertThat(tryRegister(again).getBody()).contains("Cilvēka ar numuru P-2019-000001 nav");
    }

    private Map<String, Object> asked(String firstName, String lastName, String phone, String email, boolean another) {
        Map<String, Object> asked = fixtures.request();
        asked.putAll(Map.of("firstName", firstName, "anotherPerson", another));
        asked.put("lastName", lastName);
        if (phone != null) {
            asked.put("phone", phone);
        }
        if (email != null) {
            asked.put("email", email);
        }
        return asked;
    }

    private ResponseEntity<String> tryRegister(Map<String, Object> request) {
        return journey.tryStart(Journey.COORDINATOR, CaseSteps.CASE, "case", request, Map.of());
    }

    private long persons() {
        return jdbc.sql("select count(*) from lidzas.person").query(Long.class).single();
    }
}
