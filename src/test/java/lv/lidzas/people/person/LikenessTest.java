package lv.lidzas.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two records may be one person: of names as they are written down, and of all that two records can say. */
class LikenessTest {

    private static final Path DECISION =
            Path.of("docs/adr/0025-two-records-are-joined-by-two-people-and-can-be-parted.md");

    private static final Map<String, List<NameLikeness>> NAMES = Map.of(
            "the same", List.of(NameLikeness.SAME, NameLikeness.ALIKE),
            "a part", List.of(NameLikeness.PART),
            "another", List.of(NameLikeness.NONE));

    private static final Map<String, List<Boolean>> CONTACTS =
            Map.of("the same", List.of(true), "others", List.of(false));

    private static final Map<String, List<Likeness.Born>> BORN = Map.of(
            "any", List.of(Likeness.Born.values()),
            "the same day", List.of(Likeness.Born.SAME_DAY),
            "not on the same day", List.of(Likeness.Born.SAME_YEAR, Likeness.Born.UNKNOWN, Likeness.Born.OTHER_YEAR),
            "in one year, or not known",
                    List.of(Likeness.Born.SAME_DAY, Likeness.Born.SAME_YEAR, Likeness.Born.UNKNOWN),
            "in different years", List.of(Likeness.Born.OTHER_YEAR));

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        // swapped, diacritics, case, apostrophes
        "Anna Bērziņa, Berzina Anna, SAME",
        "Anna Bērziņa, ANNA BERZINJA, SAME",
        "Jānis Kalniņš, Janis Kalnins, SAME",
        "Mark O'Neill, Marks ONeil, ALIKE",
        // transliterations
        "Zahra Mohammadi, Zohra Muhamadi, ALIKE",
        "Ahmad Rahimi, Rahimi Achmed, ALIKE",
        "Олена Ковальчук, Olena Kovalchuk, ALIKE",
        "Oleksandrs Kovaļčuks, Oleksandr Kovalchuk, ALIKE",
        "Yusuf Hasan, Jusuf Hassan, SAME",
        "Amir Hosseini, Emir Huseini, ALIKE",
        // a name between, a name more
        "Anna Marija Bērziņa, Anna Bērziņa, ALIKE",
        "Ahmad Ali, Ali Ahmad Khan, ALIKE",
        // one name only
        "Zahra, Zahra, SAME",
        "Mohammad, Muhamed, ALIKE",
        "Zahra, Zahra Mohammadi, PART",
        "Mohammadi, Zahra Mohammadi, PART",
        "Moh, Mohammadi, NONE",
        "Ali, Alina, NONE",
        "Ali, Ola, NONE",
        "Ali, Ala, NONE",
        "Ali, Aly, SAME",
        // others
        "Zahra Mohammadi, Zahra Karimi, PART",
        "Marina Petrova, Karina Petrova, PART",
        "Hasan Ali, Husein Omar, NONE",
        "Karim Hasan, Karam Husein, PART",
        "Omar, Amira, NONE",
        "Dita Liepa, Zane Ozola, NONE"
    })
    void namesAreComparedAsTheyAreHeard(String one, String other, NameLikeness expected) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(expected);
        assertThat(NameLikeness.of(other, one)).isEqualTo(expected);
    }

    @Test
    void aRecordWithoutALetterIsLikeNobody() {
        assertThat(NameLikeness.of("-", "-")).isEqualTo(NameLikeness.NONE);
    }

    @Test
    void theRuleIsTheTableOfTheDecision() throws IOException {
        List<Likeness> said = new ArrayList<>();
        for (String line : Files.readAllLines(DECISION)) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (cells.length != 5 || !List.of("yes", "no").contains(cells[4])) {
                continue;
            }
            for (NameLikeness name : NAMES.get(cells[1])) {
                for (boolean contact : CONTACTS.get(cells[2])) {
                    for (Likeness.Born born : BORN.get(cells[3])) {
                        assertThat(List.of(
                                        new Likeness(name, contact, false, born).mayBeOne(),
                                        new Likeness(name, false, contact, born).mayBeOne()))
                                .as(line)
                                .containsOnly(cells[4].equals("yes"));
                        said.add(new Likeness(name, contact, false, born));
                    }
                }
            }
        }

        assertThat(said)
                .as("each case in one row")
                .doesNotHaveDuplicates()
                .hasSize(NameLikeness.values().length * 2 * Likeness.Born.values().length);
    }

    @Test
    void whatAgreesIsNamed() {
        Likeness likeness = Likeness.of(
                person("Anna", "Bērziņa", "1990-05-06", "+37120000001", "anna@example.org"),
                person("Anna", "Bērziņa", "1990-06-05", "+37120000001", "ANNA@example.org"));
        assertThat(likeness.signs()).containsExactly("name", "phone", "email", "birthYear");
        assertThat(Likeness.of(
                                person("Anna", null, "1990-05-06", null, null),
                                person("Anna", "Bērziņa", "1990-05-06", null, null))
                        .signs())
                .containsExactly("part", "birthDate");
        assertThat(Likeness.of(
                                person("Zahra", "Karimi", null, null, null),
                                person("Zohra", "Karimi", "1990-05-06", null, null))
                        .signs())
                .containsExactly("sound");
    }

    private static Person person(String firstName, String lastName, String born, String phone, String email) {
        Person person = new Person("P-2026-000001", Instant.EPOCH);
        person.rename(firstName, lastName);
        person.changeBirthDate(born == null ? null : LocalDate.parse(born));
        person.changePhone(phone);
        person.changeEmail(email);
        return person;
    }
}
