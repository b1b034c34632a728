package lv.lidzas.people.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.lists.Chip;
import lv.lidzas.lists.ListedRows;
import lv.lidzas.lists.Place;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.people.timeline.Timeline.Happened;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineKind;
import lv.lidzas.records.timeline.TimelineSource;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened, on every card, for every group, of every source. */
@IntegrationTest
class TimelinesTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private static final Set<String> GROUPS = Set.of(
            StaffGroups.COORDINATORS,
            StaffGroups.MANAGERS,
            StaffGroups.ANALYSTS,
            StaffGroups.SAFEGUARDING,
            StaffGroups.ADMINISTRATORS);

    /** What a card is about, and the sources that have something to say there. */
    private record Card(String page, List<String> records, String person, Set<String> sources) {}

    private static final Card PERSON = new Card(
            "/personas/P-1998-000000",
            List.of("V-1998-000000", "C-1998-000000", "T-1998-200000"),
            "P-1998-000000",
            Set.of(
                    "note",
                    "correction",
                    "opening",
                    "join",
                    "erasure",
                    "consent",
                    "letter",
                    "task",
                    "contact",
                    "intakeTalk",
                    "priority",
                    "stage",
                    "offer",
                    "enrolment",
                    "document",
                    "toolLoan"));
    private static final Card CASE = new Card(
            "/gadijumi/C-1998-000000",
            List.of("C-1998-000000"),
            "P-1998-000000",
            Set.of(
                    "note",
                    "correction",
                    "opening",
                    "join",
                    "erasure",
                    "consent",
                    "letter",
                    "task",
                    "contact",
                    "intakeTalk",
                    "priority",
                    "offer",
                    "document"));
    private static final Card SESSION = new Card(
            "/nodarbibas/S-1998-000000", List.of("S-1998-000000"), null, Set.of("letter", "task", "enrolment"));

    @Autowired
    private Timelines timelines;

    @Autowired
    private List<TimelineSource> sources;

    @Autowired
    private RecordStores records;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void rows() {
        ListedRows.add(database, 0, 3);
    }

    @AfterEach
    void remove() {
        ListedRows.remove(database);
    }

    @Test
    void everySourceHasSomethingToSayOnSomeCard() {
        Set<String> shown = Stream.of(PERSON, CASE, SESSION)
                .flatMap(card -> card.sources().stream())
                .collect(Collectors.toSet());

        assertThat(sources)
                .extracting(TimelineSource::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(shown);
        assertThat(sources).allSatisfy(source -> assertThat(source.name()).matches("[a-zA-Z]+"));
    }

    @Test
    void everyEntryOnEveryCardIsSeenByItsReadersAndByNobodyElse() {
        for (Card card : List.of(PERSON, CASE, SESSION)) {
            for (String group : GROUPS) {
                Set<String> expected = sources.stream()
                        .filter(source -> source.readers().contains(group))
                        .map(TimelineSource::name)
                        .filter(card.sources()::contains)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(all(card, Set.of(group)))
                        .as("%s for %s", card.page(), group)
                        .extracting(Happened::source)
                        .satisfies(found -> assertThat(new TreeSet<>(found)).isEqualTo(expected));
            }
            assertThat(all(card, Set.of())).as(card.page()).isEmpty();
        }
    }

    @Test
    void aRecordThatTheReaderMayNotReadHasNothingToSay() {
        Set<String> readers = records.types().stream()
                .filter(type -> Set.of("person", "case", "volunteer", "training", "session")
                        .contains(type.name()))
                .flatMap(type -> type.readers().stream())
                .collect(Collectors.toSet());
        assertThat(readers).isEqualTo(StaffGroups.CASEWORKERS);

        Card unknown = new Card("/gadijumi/X-1", List.of("C 1998", "F-1998-000000", "M-1998-000000"), null, Set.of());
        assertThat(all(unknown, StaffGroups.CASEWORKERS)).isEmpty();
    }

    @Test
    void nothingIsLeftOutOrRepeatedFromPageToPage() {
        for (Card card : List.of(PERSON, CASE, SESSION)) {
            Timeline brief = read(card, StaffGroups.CASEWORKERS, null, Place.START);
            List<Happened> entries = pages(card, StaffGroups.CASEWORKERS, null);
            List<Happened> openings = pages(card, StaffGroups.CASEWORKERS, TimelineKind.OPENINGS);

            assertThat(brief.entries().rows()).hasSize(5);
            assertThat(brief.earlier()).isEqualTo(entries.size() - 5L);
            assertThat(brief.total()).isEqualTo(entries.size());
            assertThat(entries).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
            assertThat(brief.chips().stream().skip(1).mapToLong(Chip::count).sum())
                    .isEqualTo(brief.total() + openings.size());
            assertThat(entries).extracting(Happened::source).doesNotContain("opening");
            for (TimelineKind kind :
                    List.of(TimelineKind.CONTACTS, TimelineKind.NOTES, TimelineKind.LETTERS, TimelineKind.DECISIONS)) {
                Set<String> ofKind = sources.stream()
                        .filter(source -> source.kind() == kind)
                        .map(TimelineSource::name)
                        .collect(Collectors.toSet());
                assertThat(pages(card, StaffGroups.CASEWORKERS, kind))
                        .as("%s of %s", kind, card.page())
                        .hasSize((int) entries.stream()
                                .filter(one -> ofKind.contains(one.source()))
                                .count());
            }
        }
    }

    @Test
    void nothingPersonalStandsInAnAddress() {
        String addresses = pages(PERSON, StaffGroups.CASEWORKERS, null).stream()
                        .map(Happened::entry)
                        .flatMap(entry -> Stream.of(entry.correction(), entry.repetition()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                + places(PERSON);

        assertThat(addresses).doesNotContain("lists.", "Kopija", "kopija", "@");
    }

    @Test
    void withThePersonGoesWhatHappened() {
        database.sql(
                        """
                        insert into lidzas.send_log (event_id, reference, person, template, message_id, outcome, begun_at, sent_at)
                        values ('lists-other', 'C-1998-000002', 'P-1998-000000', 'contactAsked', 'lists', 'sent', now(), now())""")
                .update();
        assertThat(all(PERSON, StaffGroups.CASEWORKERS)).isNotEmpty();

        erasure.erase("P-1998-000000", Erasure.Cause.REQUEST, "lists.decider");

        assertThat(all(PERSON, StaffGroups.CASEWORKERS))
                .extracting(Happened::source)
                .as("the engine keeps that something was done about a reference that leads nowhere")
                .containsOnly("task");
    }

    /** What happened, and who has looked. */
    private List<Happened> all(Card card, Set<String> groups) {
        List<Happened> all = new ArrayList<>(pages(card, groups, null));
        all.addAll(pages(card, groups, TimelineKind.OPENINGS));
        return all;
    }

    private List<Happened> pages(Card card, Set<String> groups, TimelineKind kind) {
        List<Happened> found = new ArrayList<>();
        Place place = Place.START;
        while (true) {
            Timeline page = read(card, groups, kind, place);
            found.addAll(page.entries().rows());
            String next = page.entries().next();
            if (next == null) {
                return found;
            }
            place = new Place(next, false);
        }
    }

    private String places(Card card) {
        List<String> places = new ArrayList<>();
        for (String next = read(card, StaffGroups.CASEWORKERS, null, Place.START)
                        .entries()
                        .next();
                next != null; ) {
            places.add(next);
            next = read(card, StaffGroups.CASEWORKERS, null, new Place(next, false))
                    .entries()
                    .next();
        }
        return String.join(" ", places);
    }

    private Timeline read(Card card, Set<String> groups, TimelineKind kind, Place place) {
        return timelines.of(
                card.page(),
                card.records(),
                card.person(),
                new TimelineView(groups, kind, place, kind == null && place.key() == null ? 5 : 25),
                LATVIAN);
    }
}
