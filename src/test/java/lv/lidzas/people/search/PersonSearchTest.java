package lv.lidzas.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.people.person.NameKey;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.support.Chance;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonSearchTest {

    @RegisterExtension
    static final Chance CHANCE = Chance.of(2026);

    private static final String[] FIRST = {
        "Anna",
        "Jānis",
        "Ilze",
        "Pēteris",
        "Līga",
        "Andris",
        "Inese",
        "Juris",
        "Kristīne",
        "Mārtiņš",
        "Olena",
        "Oleksandrs",
        "Natālija",
        "Dmitrijs",
        "Marija",
        "Sergejs",
        "Fatima",
        "Omar",
        "Mariam",
        "Ibrahims",
        "Zane",
        "Roberts",
        "Elīna",
        "Artūrs",
        "Santa",
        "Edgars",
        "Agnese",
        "Raivis",
        "Tetjana",
        "Viktors",
        "Samira",
        "Karims",
        "Dace",
        "Uldis",
        "Vita",
        "Normunds",
        "Aija",
        "Gints",
        "Baiba",
        "Ivars"
    };
    private static final String[] STEMS = {
        "Kaln",
        "Ozol",
        "Jansn",
        "Liep",
        "Krūm",
        "Balod",
        "Egl",
        "Zariņ",
        "Vītol",
        "Pētersn",
        "Krast",
        "Kļav",
        "Vanag",
        "Mel",
        "Gail",
        "Lapiņ",
        "Sproģ",
        "Zvirbul",
        "Kovaļenk",
        "Ševčenk",
        "Petrov",
        "Ivanov",
        "Hasan",
        "Hamid",
        "Rahman",
        "Nazar",
        "Salim",
        "Jakovļev",
        "Strautiņ",
        "Dreimaņ",
        "Grīnberg",
        "Rozentāl",
        "Saulīt",
        "Upīt",
        "Cīrul",
        "Bried",
        "Siliņ",
        "Apsīt",
        "Priedīt",
        "Ābol"
    };
    private static final String[] ENDS = {"a", "e", "s", "is", "iņa", "iņš", "one", "sons", "ova", "ieks", "īte", "ītis"
    };

    @Autowired
    private PersonSearch search;

    @Autowired
    private AlikePersons alike;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcClient client;

    @Autowired
    private TransactionTemplate inOneTransaction;

    private final FormContext context = new FormContext("test", Actor.visitor(), Locale.forLanguageTag("lv"));
    private final List<String> wanted = new ArrayList<>();

    @BeforeAll
    void tenThousandPeople() {
        Random random = CHANCE.random();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String first = FIRST[random.nextInt(FIRST.length)];
            String last = STEMS[random.nextInt(STEMS.length)] + ENDS[random.nextInt(ENDS.length)];
            rows.add(new Object[] {
                "P-1999-%06d".formatted(i),
                first,
                last,
                "kads%d@example.org".formatted(i),
                "+3712%07d".formatted(random.nextInt(10_000_000)),
                String.join(" ", NameKey.words(first + " " + last)),
                NameKey.codes(first + " " + last).toArray(String[]::new),
                Timestamp.from(Instant.EPOCH.plusSeconds(i))
            });
        }
        jdbc.batchUpdate(
                "insert into lidzas.person (reference, first_name, last_name, email, phone, name_key, name_codes, created_at,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                rows);
        wanted.add(register("Anna", "Bērziņa", "+371 28 765 432", "anna.berzina@example.org"));
        wanted.add(register("Ahmad", "Rahimi", "+49 1512 3456789", "ar@example.org"));
        jdbc.execute("vacuum analyze lidzas.person");
    }

    @AfterAll
    void gone() {
        jdbc.update("delete from lidzas.person where reference like 'P-1999-%'");
        wanted.forEach(reference -> jdbc.update("delete from lidzas.person where reference = ?", reference));
    }

    private List<String> find(String query, int most) {
        return search.find(query, Place.START, most).rows();
    }

    private String register(String firstName, String lastName, String phone, String email) {
        return people.register(
                Map.of(
                        "firstName", firstName,
                        "lastName", lastName,
                        "birthDate", LocalDate.of(1990, 2, 3),
                        "phone", phone,
                        "email", email),
                context);
    }

    @ParameterizedTest
    @CsvSource({
        "0, Bērziņa",
        "0, Berzina",
        "0, Berzinja",
        "0, Berzinya",
        "0, berziņa anna",
        "0, Anna Berzinja",
        "0, Brezina Anna",
        "0, berz",
        "0, 28765432",
        "0, +371 28765432",
        "0, 00371 28-765-432",
        "0, 765432",
        "0, 87 654",
        "0, Anna.Berzina@Example.org",
        "1, Ahmad",
        "1, Achmed",
        "1, Ahmed",
        "1, Rahimi Ahmed",
        "1, Achmed Rahimi",
        "1, 0049 1512 3456789",
        "1, +49 (1512) 345-6789"
    })
    void theRightPersonIsAmongTheFirstFiveOfTenThousand(int who, String query) {
        assertThat(find(query, 5)).contains(wanted.get(who));
    }

    @ParameterizedTest
    @CsvSource({
        "Berzinja",
        "28765432",
        "765432",
        "anna.berzina@example.org",
        "Achmed",
        "Anna Berzina",
        "Jānis Petrovs Ozols"
    })
    void theSearchReadsAnIndexNotTheTable(String query) {
        ListQuery list = PersonSearch.search(query).list();
        String plan = inOneTransaction.execute(status -> {
            search.relax();
            // Where many are expected a walk from the newest on is as cheap: here is asked whether the index serves.
            client.sql("set local enable_indexscan = off").update();
            return String.join(
                    "\n",
                    client.sql("explain " + list.statement(Place.START))
                            .params(list.parameters())
                            .param("place_most", 5)
                            .query(String.class)
                            .list());
        });
        assertThat(plan).contains("Bitmap Index Scan").doesNotContain("Seq Scan");
    }

    @Test
    void somebodyWhoAppliesAgainIsRecognised() {
        String again = register("Anna", "Berzinya", "29111222", "other@example.org");
        String swapped = register("Rahimi", "Achmed", "29111223", "another@example.org");
        wanted.add(again);
        wanted.add(swapped);
        assertThat(alike.of(again, 5))
                .first()
                .extracting(AlikePersons.Alike::reference)
                .isEqualTo(wanted.get(0));
        assertThat(alike.of(swapped, 5))
                .first()
                .extracting(AlikePersons.Alike::reference)
                .isEqualTo(wanted.get(1));
    }

    @Test
    void theNumberOfARecordFindsItAlone() {
        String person = register("Zenta", "Skaitle", "29111229", "zenta@example.org");

        assertThat(find(person, 5)).containsExactly(person);
        assertThat(find(" " + person.toLowerCase(Locale.ROOT), 5)).containsExactly(person);
        assertThat(find("P-1998-000001", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Berzinja", "28765432", "example.org", "Achmed Rahimi"})
    void pagesShowEverybodyOnceInOneOrderForwardsAndBackwards(String query) {
        List<String> whole = search.find(query, Place.START, 300).rows();
        List<String> forwards = new ArrayList<>();
        Place place = Place.START;
        ListPage<String> page;
        do {
            page = search.find(query, place, 7);
            forwards.addAll(page.rows());
            place = new Place(page.next(), false);
        } while (page.next() != null && forwards.size() < whole.size());
        assertThat(forwards).containsSequence(whole).doesNotHaveDuplicates();

        List<String> backwards = new ArrayList<>(page.rows());
        while (page.previous() != null) {
            page = search.find(query, new Place(page.previous(), true), 7);
            backwards.addAll(0, page.rows());
        }
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void withoutAQueryAPageIsReadInItsOrderFromTheIndex() {
        ListQuery list = PersonSearch.search("").list();
        String key = search.find("", Place.START, 5).next();
        ListPage<String> next = search.find("", new Place(key, false), 5);
        assertThat(next.previous()).isNotNull();

        String plan = String.join(
                "\n",
                client.sql("explain " + list.statement(new Place(key, false)))
                        .param("place_0", OffsetDateTime.now())
                        .param("place_1", "P-2026-000001")
                        .param("place_most", 5)
                        .query(String.class)
                        .list());

        assertThat(plan).contains("Index").doesNotContain("Seq Scan").doesNotContain("Sort");
    }

    @Test
    void withoutAQueryTheNewestComeFirst() {
        assertThat(find("", 3)).hasSize(3).doesNotContain("P-1999-000001");
    }

    @Test
    void aQueryOfSignsOnlyOrOfTwoDigitsFindsNobody() {
        assertThat(find("%", 5)).isEmpty();
        assertThat(find("'\"\\", 5)).isEmpty();
        assertThat(find("38", 5)).isEmpty();
    }
}
