package lv.lidzas.reports.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.frozen.FrozenFigure;
import lv.lidzas.reports.frozen.FrozenFigures;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Two records turn out to be one person after the numbers of both were given out and frozen. All of it is rolled back. */
@IntegrationTest
@Transactional
class JoinedPeopleTest {

    private static final LocalDate JANUARY = LocalDate.of(1997, 1, 1);
    private static final Period FIRST = new Period(JANUARY, JANUARY.plusMonths(1));
    private static final Period SECOND = new Period(JANUARY.plusMonths(1), JANUARY.plusMonths(2));
    private static final int PEOPLE = 10;
    private static final int LATER = 5;

    @Autowired
    private Publication publication;

    @Autowired
    private PublishedNumbers published;

    @Autowired
    private FrozenFigures frozen;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void tenPeopleInJanuary() {
        List.of("published_figure", "published_period", "published_until")
                .forEach(table -> database.sql("delete from lidzas." + table).update());
        for (int i = 1; i <= PEOPLE; i++) {
            person(i, i <= 5 ? "riga" : "liepaja");
            supported(i, JANUARY.plusDays(i));
        }
        for (int i = PEOPLE + 1; i <= 2 * PEOPLE; i++) {
            person(i, "riga");
            admitted(i, JANUARY.plusDays(i));
        }
        published(JANUARY.plusMonths(1));
    }

    @Test
    void whatWasFrozenStaysAndTheNextReportCountsThePersonOnceAndNothingBelowNought() {
        String report = report("G-1997-000001", FIRST);
        List<FrozenFigure> before = frozen.of(report);
        assertThat(whole(before, "peopleSupported")).isEqualTo("10–14");
        assertThat(whole(before, "casesOpened")).isEqualTo("10");
        assertThat(whole(before, "volunteersAdmitted")).isEqualTo("10");

        // Registered twice as somebody supported, and as a volunteer who was supported before.
        people.merge(reference("P", 1), reference("P", 6), null);
        people.merge(reference("P", 2), reference("P", PEOPLE + 1), null);
        for (int i = 1; i <= LATER; i++) {
            person(100 + i, "riga");
            supported(100 + i, SECOND.from().plusDays(i));
        }
        published(SECOND.until());

        assertThat(frozen.of(report)).isEqualTo(before);
        assertThat(published.of(SECOND).get("peopleSupported"))
                .as("nine and five: counted twice, it would be the next step")
                .isEqualTo(Map.of("", 10L));
        assertThat(published.of(SECOND).get("casesOpened")).isEqualTo(Map.of("", (long) LATER));
        assertThat(published.of(SECOND)).doesNotContainKeys("volunteersAdmitted", "admittedByMunicipality");
        assertThat(database.sql("select count(*) from lidzas.published_figure where number < 0")
                        .query(Long.class)
                        .single())
                .isZero();
        List<FrozenFigure> next = frozen.of(report("G-1997-000002", new Period(JANUARY, SECOND.until())));
        assertThat(whole(next, "casesOpened")).isEqualTo("15");
        assertThat(whole(next, "volunteersAdmitted")).isEqualTo("10");
        assertThat(next)
                .noneMatch(cell -> cell.number() != null && cell.number().signum() < 0);
    }

    private void published(LocalDate until) {
        if (published.told().isEmpty()) {
            database.sql("insert into lidzas.published_period (from_day, until_day, published_at) values (?, ?, now())")
                    .params(JANUARY.minusMonths(1), JANUARY)
                    .update();
        }
        publication.publishUntil(until);
    }

    private String report(String reference, Period period) {
        database.sql("insert into lidzas.funder_report (reference, kind, starts_on, ends_on, asked_at, version)"
                        + " values (?, 'funder', ?, ?, now(), 0)")
                .params(reference, period.from(), period.last())
                .update();
        frozen.freeze(reference, ReportKind.FUNDER, period);
        return reference;
    }

    private static String whole(List<FrozenFigure> cells, String figure) {
        return cells.stream()
                .filter(cell -> cell.section() != FrozenFigure.Section.PART)
                .filter(cell -> cell.figure().equals(figure))
                .findFirst()
                .orElseThrow()
                .shown();
    }

    private void person(int number, String municipality) {
        database.sql("insert into lidzas.person (reference, first_name, last_name, name_key, name_codes, municipality,"
                        + " created_at, version) values (?, 'Divreiz', 'Divreiz', 'divreiz divreiz', array['divreiz'], ?,"
                        + " now(), 0)")
                .params(reference("P", number), municipality)
                .update();
    }

    private void admitted(int number, LocalDate day) {
        database.sql("insert into lidzas.volunteer (reference, person, stage, applied_on, applied_via, version)"
                        + " values (?, ?, 'training', ?, 'staff', 0)")
                .params(reference("V", number), reference("P", number), day)
                .update();
        database.sql("insert into lidzas.volunteer_stage (volunteer, position, stage, since) values (?, 0, 'training',"
                        + " ?::date + time '12:00')")
                .params(reference("V", number), day)
                .update();
    }

    private void supported(int number, LocalDate day) {
        database.sql("insert into lidzas.support_case (reference, person, stage, opened_on, contact_language,"
                        + " interpreter_needed, protection_status, referred_by, last_contact_on, priority, planned_said,"
                        + " date_said, version) values (?, ?, 'supported', ?, 'fa', false, 'other', 'self', ?, 'low', 0,"
                        + " 0, 0)")
                .params(reference("C", number), reference("P", number), day, day)
                .update();
    }

    private static String reference(String kind, int number) {
        return String.format("%s-1997-%06d", kind, number);
    }
}
