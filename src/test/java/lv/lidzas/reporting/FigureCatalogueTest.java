package lv.lidzas.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.Place;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.values.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every figure there is, on rows that somebody has counted by hand: {@code reporting/rows.sql}. */
@IntegrationTest
class FigureCatalogueTest {

    private static final Set<String> MANAGER = Set.of(StaffGroups.MANAGERS);
    private static final Set<String> ANALYST = Set.of(StaffGroups.ANALYSTS);

    private static final Period MARCH = new Period(LocalDate.of(1997, 3, 1), LocalDate.of(1997, 4, 1));

    /** What March 1997 has, and for what stands now what the rows add. Each figure has its line. */
    private static final Map<String, Map<String, Long>> COUNTED = Map.ofEntries(
            Map.entry("volunteersByStage", Map.of("applied", 2L, "training", 2L, "active", 1L)),
            Map.entry("applications", Map.of("", 4L)),
            Map.entry("applicationsByChannel", Map.of("", 2L, "friend", 1L, "event", 1L)),
            Map.entry("volunteersAdmitted", Map.of("", 2L)),
            Map.entry("agreementsSigned", Map.of("", 2L)),
            Map.entry("campaignTarget", Map.of("Blakus jauniem kaimiņiem", 13L)),
            Map.entry("campaignAdmitted", Map.of("", 3L)),
            Map.entry("trainingsCompleted", Map.of("", 1L)),
            Map.entry("certificatesIssued", Map.of("", 1L)),
            Map.entry("trainingsUnderWay", Map.of("", 1L)),
            Map.entry("sessionsHeld", Map.of("", 1L)),
            Map.entry("admittedByMunicipality", Map.of("riga", 1L, "", 1L)),
            Map.entry("volunteersActive", Map.of("", 1L)),
            Map.entry("volunteersLeft", Map.of("", 1L)),
            Map.entry("daysToAdmission", Map.of("", 20L)),
            Map.entry("sessionTime", Map.of("", 150L)),
            Map.entry("trainingParticipants", Map.of("", 2L)),
            Map.entry("attendance", Map.of("present", 2L, "excused", 0L, "absent", 1L)),
            Map.entry("timeByKind", Map.of("event", 90L, "infoPoint", 20L)),
            Map.entry("volunteersWorked", Map.of("", 2L)),
            Map.entry("volunteersByPlace", Map.of("klubs", 1L, "centrs", 1L)),
            Map.entry("workPlaces", Map.of("", 2L)),
            Map.entry("expensesPaid", Map.of("", 1750L)),
            Map.entry("expensesPaidByKind", Map.of("transport", 750L, "meals", 1000L)),
            Map.entry("expensesToBeDecided", Map.of("", 2L)),
            Map.entry("expensesToBePaid", Map.of("", 1L)),
            Map.entry("closuresByReason", Map.of("goalsMet", 1L)),
            Map.entry("plansAgreed", Map.of("", 1L)),
            Map.entry("needsChanged", Map.of("better", 1L, "same", 1L, "worse", 0L)),
            Map.entry("contactsByMode", Map.of("phone", 2L)),
            Map.entry("daysToVolunteer", Map.of("", 16L)),
            Map.entry("supportedNew", Map.of("new", 1L, "carriedOver", 1L)),
            Map.entry("supportedByStatus", Map.of("refugee", 1L, "other", 1L)),
            Map.entry("supportedByMunicipality", Map.of("riga", 1L, "", 1L)),
            Map.entry("supportedByAge", Map.of("0-6", 1L, "", 1L)),
            Map.entry("supportedReturned", Map.of("yes", 1L, "no", 1L)),
            Map.entry("supportedAfterMentor", Map.of("yes", 1L, "no", 1L)),
            Map.entry("tasksOverdue", Map.of("", 1L)),
            Map.entry("tasksUntaken", Map.of("", 1L)),
            Map.entry("stepsStopped", Map.of("mail", 2L, "database", 1L, "step", 2L)),
            Map.entry("casesByPriority", Map.of("high", 1L, "low", 1L)),
            Map.entry("timeOutsideCases", Map.of("", 110L)),
            Map.entry("timeInCases", Map.of("", 45L)),
            Map.entry("volunteerTime", Map.of("", 155L)),
            Map.entry("casesByStage", Map.of("intake", 1L, "supported", 1L)),
            Map.entry("casesByOwner", Map.of("figures.owner", 1L, "", 1L)),
            Map.entry("casesLate", Map.of("figures.owner", 1L, "", 0L)),
            Map.entry("casesQuiet", Map.of("figures.owner", 1L, "", 1L)),
            Map.entry("casesMentorEnding", Map.of("figures.owner", 1L, "", 0L)),
            Map.entry("casesOpened", Map.of("", 2L)),
            Map.entry("casesClosed", Map.of("", 1L)),
            Map.entry("peopleSupported", Map.of("", 2L)),
            Map.entry("contacts", Map.of("", 2L)),
            Map.entry("toolsLent", Map.of("", 1L)));

    @Autowired
    private FigureCatalogue figures;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient database;

    private Map<String, Map<String, Long>> before;

    @BeforeEach
    void add() {
        run("reporting/remove.sql");
        before = read();
        run("reporting/rows.sql");
    }

    @AfterEach
    void remove() {
        run("reporting/remove.sql");
    }

    @Test
    void everyFigureIsCountedByHandHere() {
        assertThat(counted()).extracting(Figure::id).containsExactlyInAnyOrderElementsOf(COUNTED.keySet());
    }

    @TestFactory
    List<DynamicTest> eachCountsWhatItSays() {
        Map<String, Map<String, Long>> now = read();
        return counted().stream()
                .map(figure -> DynamicTest.dynamicTest(
                        figure.id(), () -> COUNTED.get(figure.id()).forEach((part, number) -> assertThat(
                                        now.get(figure.id()).getOrDefault(part, 0L)
                                                - before.get(figure.id()).getOrDefault(part, 0L))
                                .as(part)
                                .isEqualTo(number))))
                .toList();
    }

    @Test
    void eachHasANameAndARuleInBothLanguages() {
        for (Figure figure : figures.all()) {
            for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
                assertThat(messages.getMessage("figure." + figure.id(), null, language))
                        .isNotBlank();
                assertThat(messages.getMessage("figure." + figure.id() + ".rule", null, language))
                        .endsWith(".");
            }
        }
    }

    @Test
    void eachIsOwnedByAModuleThatIsThere() {
        assertThat(figures.all())
                .extracting(Figure::owner)
                .isSubsetOf("volunteers", "training", "hours", "expenses", "cases", "workflow", "incidents", "example");
    }

    @Test
    void whoeverSeesNoPeopleGetsNoSmallNumberOfThem() {
        Count small = figures.read(List.of(new FigureCatalogue.Asked("opened", "casesOpened", MARCH)), ANALYST);
        Count time = figures.read(List.of(new FigureCatalogue.Asked("time", "volunteerTime", MARCH)), ANALYST);

        assertThat(small.of("opened").number()).isEmpty();
        assertThat(time.of("time").number()).hasValue(155);
        assertThat(figures.read(List.of(new FigureCatalogue.Asked("opened", "casesOpened", MARCH)), MANAGER)
                        .of("opened")
                        .number())
                .hasValue(2);
    }

    @Test
    void onePartThatIsTooSmallHidesAllSoThatItCannotBeWorkedOut() {
        Figure figure = figures.named("casesByStage");

        assertThat(new Counted(figure, Map.of("intake", 4L, "supported", 20L), false).parts())
                .isEmpty();
        assertThat(new Counted(figure, Map.of("intake", 5L, "supported", 20L), false).parts())
                .containsEntry("intake", 5L)
                .containsEntry("supported", 20L);
    }

    @Test
    void aFigureThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> figures.read(List.of(new FigureCatalogue.Asked("x", "nothingLikeIt", MARCH)), MANAGER))
                .hasMessageContaining("nothingLikeIt");
        assertThatThrownBy(() -> Figure.of(
                        "Wrong id",
                        "cases",
                        Figure.Unit.RECORDS,
                        Figure.Privacy.NOBODY,
                        SmallNumbers.SHOWN,
                        "select 1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figures.read(List.of(new FigureCatalogue.Asked("x", "referrals", MARCH)), MANAGER))
                .hasMessageContaining("not counted yet");
        assertThatThrownBy(() -> new Period(LocalDate.EPOCH, LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @TestFactory
    List<DynamicTest> whatIsBehindANumberAddsUpToItAndIsForThoseWhoSeePeople() {
        Map<String, Map<String, Long>> now = read();
        return counted().stream()
                .filter(figure -> figure.kind() != Figure.Kind.MEDIAN)
                .map(figure -> DynamicTest.dynamicTest(figure.id(), () -> {
                    FigureCatalogue.Asked asked = new FigureCatalogue.Asked("", figure.id(), MARCH);
                    assertThat(figures.behind(asked, null, MANAGER, Place.START, 100_000).rows().stream()
                                    .mapToLong(FigureCatalogue.Behind::number)
                                    .sum())
                            .isEqualTo(now.get(figure.id()).values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum());
                    assertThat(figures.behind(asked, null, ANALYST, Place.START, 100_000)
                                    .rows())
                            .isEmpty();
                }))
                .toList();
    }

    @Test
    void theListBehindAPartHoldsThatPartOnly() {
        FigureCatalogue.Asked asked = new FigureCatalogue.Asked("", "supportedByStatus", MARCH);

        assertThat(figures.behind(asked, "refugee", MANAGER, Place.START, 10).rows())
                .containsExactly(new FigureCatalogue.Behind("P-1997-000006", 1));
    }

    @Test
    void aLongListIsReadPageByPageToItsEnd() {
        FigureCatalogue.Asked asked = new FigureCatalogue.Asked("", "applications", MARCH);
        List<String> read = new ArrayList<>();
        Place place = Place.START;
        ListPage<FigureCatalogue.Behind> page;
        do {
            page = figures.behind(asked, null, MANAGER, place, 1);
            page.rows().forEach(row -> read.add(row.reference()));
            place = new Place(page.next(), false);
        } while (page.next() != null);

        assertThat(read).containsExactly("V-1997-000001", "V-1997-000002", "V-1997-000003", "V-1997-000004");
    }

    @Test
    void partsThatBreakAFigureDownAddUpToIt() {
        Map<String, Map<String, Long>> now = read();
        counted().stream().filter(figure -> !figure.breaksDown().isEmpty()).forEach(figure -> assertThat(
                        sum(now.get(figure.id())))
                .as(figure.id())
                .isEqualTo(sum(now.get(figure.breaksDown()))));
    }

    private static long sum(Map<String, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<Figure> counted() {
        return figures.all().stream().filter(Figure::isCounted).toList();
    }

    private Map<String, Map<String, Long>> read() {
        Map<String, Map<String, Long>> read = new HashMap<>();
        List<FigureCatalogue.Asked> all = counted().stream()
                .map(figure -> new FigureCatalogue.Asked(figure.id(), figure.id(), MARCH))
                .toList();
        Count count = figures.read(all, MANAGER);
        counted().forEach(figure -> read.put(figure.id(), count.of(figure.id()).parts()));
        return read;
    }

    private void run(String file) {
        try {
            String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            Arrays.stream(text.split(";\\s*\n"))
                    .forEach(statement -> database.sql(statement).update());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
