package lv.lidzas.reports.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.FigureCatalogue;
import lv.lidzas.reporting.Period;
import lv.lidzas.reporting.SmallGroups;
import lv.lidzas.reporting.SmallNumbers;
import lv.lidzas.reports.frozen.FrozenFigure;
import lv.lidzas.reports.frozen.FrozenFigures;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.support.Chance;
import lv.lidzas.support.IntegrationTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * An attack by subtraction on everything that was given out of a generated year: numbers of every stretch of months, of every
 * part, before and after corrections. All of it is rolled back.
 */
@IntegrationTest
@Transactional
class PublicationTest {

    private static final int YEAR = 1998;
    private static final LocalDate BEGIN = LocalDate.of(YEAR, 1, 1);
    private static final AtomicInteger REPORTS = new AtomicInteger();
    private static final LocalDate END = BEGIN.plusYears(1);
    private static final List<String> STATUSES =
            List.of("asylumSeeker", "refugee", "alternative", "temporaryProtection", "other");
    private static final List<String> PLACES = List.of("riga", "liepaja", "daugavpils", "jelgava");
    private static final List<String> REASONS = List.of("goalsMet", "stateService", "leftLatvia", "withdrew", "died");
    private static final List<String> MODES = List.of("inPerson", "phone", "message");

    @Autowired
    private Publication publication;

    @Autowired
    private PublishedNumbers published;

    @Autowired
    private FrozenFigures frozen;

    @Autowired
    private FigureCatalogue figures;

    @Autowired
    private JdbcClient database;

    @RegisterExtension
    static final Chance CHANCE = Chance.of(2020);

    private final Random chance = CHANCE.random();

    @BeforeEach
    void aYear() {
        List.of("published_figure", "published_period", "published_until")
                .forEach(table -> database.sql("delete from lidzas." + table).update());
        for (int i = 1; i <= 120; i++) {
            person(i);
            volunteer(i);
            supportCase(i);
        }
    }

    @Test
    void everyGroupThatWasGivenOutIsOfFiveOrMore() {
        publication.publishUntil(END);

        database.sql("select figure, number from lidzas.published_figure")
                .query((row, number) -> Map.entry(row.getString("figure"), row.getLong("number")))
                .list()
                .forEach(row -> assertThat(
                                figures.named(row.getKey()).smallNumbers() == SmallNumbers.SHOWN || row.getValue() >= 5)
                        .as("%s", row)
                        .isTrue());
        assertThat(published.of(new Period(BEGIN, END)))
                .containsKeys("casesOpened", "contacts", "contactsByMode", "closuresByReason", "applications")
                .containsKeys("peopleSupported", "supportedByStatus", "supportedByMunicipality");
    }

    @Test
    void noSubtractionOverMonthsPartsAndSumsFindsAGroupUnderFive() {
        publication.publishUntil(END);

        SoftAssertions found = new SoftAssertions();
        for (Figure figure : ofGroups(Figure.Kind.EVENTS)) {
            Map<Period, Map<String, Long>> told = new HashMap<>();
            stretches().forEach(period -> told.put(period, published.of(period).getOrDefault(figure.id(), Map.of())));
            told.forEach((outer, all) -> {
                all.values().forEach(number -> found.assertThat(isSafe(sum(all) - number))
                        .as("%s %s", figure.id(), outer)
                        .isTrue());
                told.forEach((inner, some) -> {
                    if (contains(outer, inner)) {
                        found.assertThat(isSafe(sum(all) - sum(some)))
                                .as("%s %s %s", figure.id(), outer, inner)
                                .isTrue();
                        all.forEach((part, number) -> found.assertThat(isSafe(number - some.getOrDefault(part, 0L)))
                                .as("%s %s %s %s", figure.id(), part, outer, inner)
                                .isTrue());
                    }
                });
            });
        }
        found.assertAll();
    }

    @Test
    void aFigureAndItsPartsAreGivenOutTogetherSoThatTheRestIsNothing() {
        publication.publishUntil(END);

        for (Period period : stretches()) {
            Map<String, Map<String, Long>> told = published.of(period);
            ofGroups(Figure.Kind.EVENTS).stream()
                    .filter(figure -> !figure.breaksDown().isEmpty())
                    .forEach(figure -> assertThat(sum(told.getOrDefault(figure.id(), Map.of())))
                            .as("%s %s", figure.id(), period)
                            .isEqualTo(sum(told.getOrDefault(figure.breaksDown(), Map.of()))));
        }
    }

    @Test
    void whatDoesNotAddUpIsToldInStepsSoThatOneMoreOrLessIsNotSeen() {
        publication.publishUntil(END);

        List<Period> spans = IntStream.rangeClosed(1, 12)
                .mapToObj(month ->
                        Publication.endingWith(new Period(BEGIN.plusMonths(month - 1L), BEGIN.plusMonths(month))))
                .flatMap(List::stream)
                .toList();
        assertThat(spans).hasSize(17);
        for (Figure figure : ofGroups(Figure.Kind.ONCE)) {
            spans.forEach(span -> assertThat(published
                            .of(span)
                            .getOrDefault(figure.id(), Map.of())
                            .values())
                    .as("%s %s", figure.id(), span)
                    .allMatch(number -> number >= 5 && number % 5 == 0));
        }
        assertThat(published.of(new Period(BEGIN, BEGIN.plusMonths(5)))).doesNotContainKey("peopleSupported");
    }

    @Test
    void correctionsAndErasuresChangeNothingThatWasGivenOut() {
        publication.publishUntil(BEGIN.plusMonths(9));
        Period told = new Period(BEGIN, BEGIN.plusMonths(9));
        Map<String, Map<String, Long>> before = published.of(told);
        database.sql("update lidzas.visit set day = day - 60 where reference like 'A-1998-%1'")
                .update();
        database.sql("delete from lidzas.support_case where reference like 'C-1998-%3'")
                .update();
        database.sql("delete from lidzas.volunteer where reference like 'V-1998-%7'")
                .update();
        publication.publishUntil(END);

        assertThat(published.of(told)).isEqualTo(before);
        noneIsSmall();
    }

    @Test
    void aSecondNightGivesOutNothingAgain() {
        publication.publishUntil(END);
        Map<String, Map<String, Long>> before = published.of(new Period(BEGIN, END));
        publication.publishUntil(END);

        assertThat(published.of(new Period(BEGIN, END))).isEqualTo(before);
    }

    @Test
    void whatWasCountedIsGivenOutExceptForWhatIsTooLittleStill() {
        publication.publishUntil(END);

        long opened = database.sql("select count(*) from lidzas.support_case where opened_on >= ? and opened_on < ?")
                .params(BEGIN, END)
                .query(Long.class)
                .single();
        long told = sum(published.of(new Period(BEGIN, END)).get("casesOpened"));
        assertThat(opened - told).isBetween(-4L, 4L);
    }

    @Test
    void whatStandsAtTheEndOfAMonthIsToldOnceForTheQuarterAndTheYearThatEndWithIt() {
        List<Period> ending = Stream.of(1, 3, 12)
                .map(months -> new Period(END.minusMonths(months), END))
                .toList();
        ending.forEach(
                period -> database.sql("insert into lidzas.published_figure (figure, from_day, until_day, part, number)"
                                + " values ('volunteersByStage', ?, ?, 'applied', 20)")
                        .params(period.from(), period.until())
                        .update());

        ending.forEach(period -> {
            assertThat(published.of(period).get("volunteersByStage")).isEqualTo(Map.of("applied", 20L));
            assertThat(report(period))
                    .filteredOn(cell -> cell.figure().equals("volunteersByStage"))
                    .singleElement()
                    .satisfies(cell -> {
                        assertThat(cell.section()).isEqualTo(FrozenFigure.Section.PART);
                        assertThat(number(cell)).isEqualTo(20);
                    });
        });
    }

    /** Whatever is asked for, and asked for again after corrections: reports are all that somebody outside ever sees. */
    @Test
    void noSubtractionOverRowsTotalsMonthsAndSuccessiveReportsFindsAGroupUnderFive() {
        publication.publishUntil(BEGIN.plusMonths(9));
        List<FrozenFigure> cells = new ArrayList<>();
        for (int until : List.of(3, 6, 9)) {
            cells.addAll(report(new Period(BEGIN, BEGIN.plusMonths(until))));
        }
        List<FrozenFigure> before = List.copyOf(cells);
        database.sql("update lidzas.visit set day = day - 60 where reference like 'A-1998-%1'")
                .update();
        database.sql("delete from lidzas.support_case where reference like 'C-1998-%3'")
                .update();
        publication.publishUntil(END);
        List<FrozenFigure> again = new ArrayList<>();
        for (int until : List.of(3, 6, 9)) {
            again.addAll(report(new Period(BEGIN, BEGIN.plusMonths(until))));
        }
        for (int from : List.of(0, 2, 5, 9)) {
            for (int until : List.of(from + 1, from + 2, 12)) {
                cells.addAll(report(new Period(BEGIN.plusMonths(from), BEGIN.plusMonths(until))));
            }
        }

        assertThat(again).isEqualTo(before);
        SoftAssertions found = new SoftAssertions();
        for (Figure figure : ofGroups(Figure.Kind.EVENTS)) {
            attack(
                    cells.stream()
                            .filter(cell -> cell.figure().equals(figure.id()))
                            .toList(),
                    found);
            attackTotal(figure, cells, found);
        }
        for (Figure.Kind kind : List.of(Figure.Kind.ONCE, Figure.Kind.NOW)) {
            List<String> inSteps = ofGroups(kind).stream().map(Figure::id).toList();
            cells.stream()
                    .filter(cell -> inSteps.contains(cell.figure()) && cell.number() != null)
                    .forEach(cell -> found.assertThat(cell.number().longValue() % 5)
                            .as("%s", cell)
                            .isZero());
        }
        found.assertAll();
        assertThat(cells).anyMatch(cell -> cell.figure().equals("supportedByStatus") && cell.number() != null);
    }

    private void attack(List<FrozenFigure> cells, SoftAssertions found) {
        Set<FrozenFigure> told = new LinkedHashSet<>(cells);
        for (FrozenFigure one : told) {
            found.assertThat(isSafe(number(one))).as("%s", one).isTrue();
            for (FrozenFigure other : told) {
                boolean isInside = contains(one.period(), other.period())
                        && (one.part().isEmpty() || one.part().equals(other.part()));
                if (isInside) {
                    found.assertThat(isSafe(number(one) - number(other)))
                            .as("%s - %s", one, other)
                            .isTrue();
                }
            }
        }
    }

    /** A figure's parts against the figure itself. */
    private static void attackTotal(Figure parts, List<FrozenFigure> cells, SoftAssertions found) {
        if (parts.breaksDown().isEmpty()) {
            return;
        }
        Map<Period, Long> sums = new HashMap<>();
        new LinkedHashSet<>(cells)
                .stream()
                        .filter(cell -> cell.figure().equals(parts.id()) && cell.section() == FrozenFigure.Section.PART)
                        .forEach(cell -> sums.merge(cell.period(), number(cell), Long::sum));
        cells.stream()
                .filter(cell ->
                        cell.figure().equals(parts.breaksDown()) && cell.section() == FrozenFigure.Section.WHOLE)
                .forEach(cell -> found.assertThat(sums.getOrDefault(cell.period(), 0L))
                        .as("%s of %s", parts.id(), cell)
                        .isEqualTo(number(cell)));
    }

    private static long number(FrozenFigure cell) {
        return cell.number() == null ? 0 : cell.number().longValue();
    }

    private List<FrozenFigure> report(Period period) {
        String reference = String.format("G-1998-%06d", REPORTS.incrementAndGet());
        database.sql("insert into lidzas.funder_report (reference, kind, starts_on, ends_on, asked_at, version)"
                        + " values (?, 'funder', ?, ?, now(), 0)")
                .params(reference, period.from(), period.last())
                .update();
        frozen.freeze(reference, ReportKind.FUNDER, period);
        return frozen.of(reference);
    }

    private void noneIsSmall() {
        for (Figure figure : ofGroups(Figure.Kind.EVENTS)) {
            stretches().forEach(period -> assertThat(published
                            .of(period)
                            .getOrDefault(figure.id(), Map.of())
                            .values())
                    .as("%s %s", figure.id(), period)
                    .allMatch(SmallGroups::isEnough));
        }
    }

    private List<Figure> ofGroups(Figure.Kind kind) {
        return figures.all().stream()
                .filter(figure -> figure.kind() == kind && figure.smallNumbers() == SmallNumbers.FIVE_OR_MORE)
                .toList();
    }

    private static List<Period> stretches() {
        List<Period> stretches = new ArrayList<>();
        for (int from = 0; from < 12; from++) {
            for (int until = from + 1; until <= 12; until++) {
                stretches.add(new Period(BEGIN.plusMonths(from), BEGIN.plusMonths(until)));
            }
        }
        return stretches;
    }

    private static boolean contains(Period outer, Period inner) {
        return !outer.from().isAfter(inner.from()) && !outer.until().isBefore(inner.until());
    }

    private static boolean isSafe(long number) {
        return number == 0 || SmallGroups.isEnough(number);
    }

    private static long sum(Map<String, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private void person(int number) {
        database.sql("insert into lidzas.person (reference, first_name, last_name, name_key, name_codes, municipality,"
                        + " created_at, version) values (?, 'Gads', 'Gads', 'gads gads', array['gads'], ?, now(), 0)")
                .params(reference("P", number), any(PLACES))
                .update();
    }

    private void volunteer(int number) {
        LocalDate applied = day();
        database.sql("insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, version)"
                        + " values (?, ?, 'training', ?, 'staff', 0)")
                .params(reference("V", number), reference("P", number), applied)
                .update();
        database.sql("insert into lidzas.volunteer_stage (volunteer, position, stage, since) values (?, 0, 'training',"
                        + " ?::date + time '12:00')")
                .params(reference("V", number), applied.plusDays(chance.nextInt(40)))
                .update();
    }

    private void supportCase(int number) {
        LocalDate opened = day();
        boolean closed = chance.nextInt(3) == 0;
        database.sql("insert into lidzas.support_case (reference, person, stage, opened_on, closed_on, closure_reason,"
                        + " contact_language, interpreter_needed, protection_status, referred_by, last_contact_on,"
                        + " priority, planned_said, date_said, version) values (?, ?, ?, ?, ?::date, ?, 'fa', false,"
                        + " ?, 'self', ?, 'low', 0, 0, 0)")
                .params(
                        reference("C", number),
                        reference("P", number),
                        closed ? "closed" : "supported",
                        opened,
                        closed ? opened.plusDays(chance.nextInt(90)).toString() : null,
                        closed ? any(REASONS) : null,
                        any(STATUSES),
                        opened)
                .update();
        for (int visit = 0; visit < chance.nextInt(4); visit++) {
            database.sql("insert into lidzas.visit (reference, support_case, day, mode, minutes, next_said, version)"
                            + " values (?, ?, ?, ?, 30, 0, 0)")
                    .params(
                            reference("A", number * 10 + visit),
                            reference("C", number),
                            opened.plusDays(chance.nextInt(120)),
                            any(MODES))
                    .update();
        }
    }

    private LocalDate day() {
        return BEGIN.plusDays(chance.nextInt(365));
    }

    private String any(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private static String reference(String kind, int number) {
        return String.format("%s-%d-%06d", kind, YEAR, number);
    }
}
