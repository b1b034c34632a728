package lv.lidzas.people.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonNote;
import lv.lidzas.people.search.AlikePersons;
import lv.lidzas.people.search.PersonSearch;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.OpenedRecords;
import lv.lidzas.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.Rollback;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@Rollback
class PeopleTest {

    private static final FormContext COORDINATOR = new FormContext(
            "personCard", Actor.staff("koordinatore", Set.of("coordinators")), Locale.forLanguageTag("lv"));

    @Autowired
    private People people;

    @Autowired
    private PersonRecords subject;

    @Autowired
    private PersonSearch search;

    @Autowired
    private AlikePersons alike;

    @Autowired
    private OpeningLog openings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatAFormBroughtIsReadBackAsItWas() {
        String reference = register(Map.of(
                "firstName", "Līga  Marija",
                "lastName", "O'Nīla",
                "birthDate", LocalDate.of(1990, 2, 28),
                "languages", List.of("lv", "uk"),
                "municipality", "riga",
                "shirtSize", "<b>😀",
                "freeFrom", LocalDate.of(2026, 9, 1)));
        assertThat(people.read(reference))
                .containsEntry("firstName", "Līga Marija")
                .containsEntry("lastName", "O'Nīla")
                .containsEntry("birthDate", LocalDate.of(1990, 2, 28))
                .containsEntry("languages", List.of("lv", "uk"))
                .containsEntry("municipality", "riga")
                .containsEntry("language", "lv")
                .containsEntry("shirtSize", "<b>😀")
                .containsEntry("freeFrom", LocalDate.of(2026, 9, 1))
                .doesNotContainKey("phone");
    }

    @ParameterizedTest
    @CsvSource({"29 123 456, +37129123456", "00371 29123456, +37129123456", "+49 (0)1512 3456789, +4915123456789"})
    void aPhoneIsStoredInOneForm(String written, String stored) {
        String reference = register(Map.of("firstName", "A", "lastName", "B", "phone", written));
        assertThat(people.read(reference)).containsEntry("phone", stored);
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 12",
        "phone, zvaniet vakarā",
        "email, anna",
        "email, 'anna@example.org, otra@example.org'",
        "firstName, ' '"
    })
    void whatCannotBeIsRefusedByItsField(String field, String value) {
        assertThatThrownBy(() -> {
                    Map<String, Object> values = new HashMap<>(Map.of("firstName", "A", "lastName", "B"));
                    values.put(field, value);
                    register(values);
                })
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsOnlyKeys(field))
                .hasMessage("the form was refused in: " + field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\u202d۲۹ ۱۲۳ ۴۵۶\u202c | phone", "20000000 29999999 | "})
    void aPhoneIsReadAsOnEveryForm(String written, String key) {
        Map<String, Object> values = Map.of("firstName", "A", "phone", written);
        if (key == null) {
            assertThatThrownBy(() -> register(values))
                    .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                            .extractingByKey("phone")
                            .asString()
                            .contains("tikai vienu"));
        } else {
            assertThat(people.read(register(values))).containsEntry(key, "+37129123456");
        }
    }

    @Test
    void somebodyWithOneNameIsCalledByIt() {
        String reference = register(Map.of("firstName", "Karīms"));

        assertThat(people.read(reference)).containsEntry("firstName", "Karīms").doesNotContainKey("lastName");
        assertThat(people.fullName(reference)).isEqualTo("Karīms");
        assertThat(people.summaries(List.of(reference)).get(0).fullName()).isEqualTo("Karīms");
        assertThat(search.find("Karims", Place.START, 50).rows()).contains(reference);
        assertThat(alike.of(reference, 10))
                .extracting(AlikePersons.Alike::reference)
                .doesNotContain(reference);
    }

    @Test
    void theLastNameIsTakenAwayAgain() {
        String reference = register(Map.of("firstName", "Karīms", "lastName", "Nezināms"));
        Map<String, Object> emptied = new HashMap<>();
        emptied.put("lastName", null);

        subject.write(reference, emptied, COORDINATOR);

        assertThat(people.fullName(reference)).isEqualTo("Karīms");
    }

    @Test
    void joinedToSomebodyWithOneNameALastNameIsFilledIn() {
        String one = register(Map.of("firstName", "Karīms"));
        String whole = register(Map.of("firstName", "Karīms", "lastName", "Rahimi"));

        people.merge(one, whole, "koordinatore");

        assertThat(people.fullName(one)).isEqualTo("Karīms Rahimi");
    }

    @Test
    void aNameWithoutALetterFromEarlierTimesStopsNoSearch() {
        String reference = register(Map.of("firstName", "A", "phone", "20000077"));
        jdbc.sql("update lidzas.person set first_name = '-', last_name = null, name_key = '', name_codes = '{}'"
                        + " where reference = ?")
                .param(reference)
                .update();

        assertThat(alike.of(reference, 10))
                .extracting(AlikePersons.Alike::reference)
                .doesNotContain(reference);
        assertThat(search.find("-", Place.START, 10)).isNotNull();
        assertThat(search.find("\u200b", Place.START, 10)).isNotNull();
        subject.write(reference, Map.of("municipality", "riga"), COORDINATOR);
    }

    @Test
    void aBirthDateInTheFutureIsRefused() {
        assertThatThrownBy(() -> register(Map.of(
                        "firstName",
                        "A",
                        "lastName",
                        "B",
                        "birthDate",
                        LocalDate.now(TestClock.RIGA).plusDays(1))))
                .isInstanceOf(InvalidForm.class);
    }

    @Test
    void eachChangeMakesAnOlderFormStale() {
        String reference = register(Map.of("firstName", "A", "lastName", "B"));
        long before = subject.read(reference).revision();
        subject.write(reference, Map.of("email", "a@example.org"), COORDINATOR);
        long changed = subject.read(reference).revision();
        subject.write(reference, Map.of("note", "Zvanīja."), COORDINATOR);
        assertThat(changed).isGreaterThan(before);
        assertThat(subject.read(reference).revision()).isEqualTo(changed);
        assertThat(subject.read(reference).values()).doesNotContainKey("note");
        assertThat(people.notesOf(reference, Place.START).rows())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.text()).isEqualTo("Zvanīja.");
                    assertThat(note.author()).isEqualTo("koordinatore");
                });
    }

    @Test
    void openingTheSameRecordTwiceInAnHourIsOneEntry() {
        String reference = register(Map.of("firstName", "A", "lastName", "B"));
        openings.opened("koordinatore", reference, "personas");
        openings.opened("koordinatore", reference, "personas");
        openings.opened("koordinatore", reference, "reviewApplication");
        openings.opened("vaditaja", reference, "personas");
        openings.opened("vaditaja", "P-2000-000000", "personas");
        assertThat(OpenedRecords.of(jdbc, reference)).hasSize(3);
    }

    @Test
    void joiningADuplicateKeepsWhatWasKnownFillsWhatLackedAndNotesTheRest() {
        String kept = register(
                Map.of("firstName", "Anna", "lastName", "Bērziņa", "phone", "29123456", "languages", List.of("lv")));
        String duplicate = register(Map.of(
                "firstName", "Anna",
                "lastName", "Berzina",
                "phone", "29999999",
                "email", "anna@example.org",
                "languages", List.of("lv", "en")));
        people.addNote(duplicate, "Atnāca uz biroju.", "koordinatore");
        openings.opened("koordinatore", duplicate, "personas");

        people.merge(kept, duplicate, "koordinatore");

        assertThat(people.read(kept))
                .containsEntry("lastName", "Bērziņa")
                .containsEntry("phone", "+37129123456")
                .containsEntry("email", "anna@example.org")
                .containsEntry("languages", List.of("lv", "en"));
        assertThat(people.notesOf(kept, Place.START).rows())
                .extracting(PersonNote::text)
                .anySatisfy(text -> assertThat(text).contains("Berzina", "+37129999999"))
                .contains("Atnāca uz biroju.");
        assertThat(OpenedRecords.of(jdbc, kept)).hasSize(1);
        assertThatThrownBy(() -> people.read(duplicate)).isInstanceOf(NoSuchRecord.class);
        assertThat(people.current(duplicate)).contains(kept);
        assertThat(jdbc.sql("select decided_by from lidzas.person_merge where duplicate = ?")
                        .param(duplicate)
                        .query(String.class)
                        .single())
                .isEqualTo("koordinatore");
    }

    @Test
    void aDuplicateOfADuplicateStillLeadsToTheOnePerson() {
        String first = register(Map.of("firstName", "A", "lastName", "B"));
        String second = register(Map.of("firstName", "A", "lastName", "B"));
        String third = register(Map.of("firstName", "A", "lastName", "B"));
        people.merge(second, third, "koordinatore");
        people.merge(first, second, "koordinatore");
        assertThat(people.current(third)).contains(first);
    }

    private String register(Map<String, Object> values) {
        return people.register(values, COORDINATOR);
    }
}
