package lv.lidzas.reports.funder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.reporting.NamedPeriodEnded;
import lv.lidzas.reporting.NamedPeriods.NamedPeriod;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.values.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A house that has given out nothing yet. All of it is rolled back. */
@IntegrationTest
@Transactional
class ReportPeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    /** Of the year before the last one. */
    private static final LocalDate BEGINNING = LocalDate.of(2024, 1, 1);

    @Autowired
    private ReportPeriods periods;

    @Autowired
    private FunderReports reports;

    @Autowired
    private JdbcClient database;

    @RegisterExtension
    final TestClock clock = new TestClock();

    @BeforeEach
    void nothingIsGivenOut() {
        clock.set(TODAY);
        List.of("published_figure", "published_period", "published_until")
                .forEach(table -> database.sql("delete from lidzas." + table).update());
    }

    @Test
    void monthsBeforeTheBeginningAreRefusedByNameAlsoWhereNothingIsGivenOutYet() {
        assertThat(asked(BEGINNING, LocalDate.of(2024, 1, 31))).isEqualTo(month(BEGINNING));
        for (LocalDate first : List.of(BEGINNING.minusMonths(1), LocalDate.of(1960, 1, 1))) {
            assertThatThrownBy(() -> asked(first, LocalDate.of(2026, 2, 28)))
                    .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                            .hasEntrySatisfying(
                                    "startsOn", text -> assertThat(text).contains("01.01.2024.")));
        }
    }

    @Test
    void aCampaignIsReportedFromTheBeginningOnAndNotAtAllIfItIsBeforeIt() {
        NamedPeriod across = campaign(LocalDate.of(2023, 12, 20), LocalDate.of(2024, 1, 10));
        NamedPeriod before = campaign(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 6, 10));

        assertThat(periods.asked(ReportKind.FUNDER, null, null, across, Languages.LATVIAN))
                .isEqualTo(month(BEGINNING));
        assertThatThrownBy(() -> periods.asked(ReportKind.FUNDER, null, null, before, Languages.LATVIAN))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .containsKey("campaign"));
        long begun = begun();
        reports.on(new NamedPeriodEnded(before));
        assertThat(begun()).isEqualTo(begun);
    }

    @Test
    void whatNoNightHasGivenOutYetIsGivenOutBeforeItIsFrozen() {
        Period months = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 3, 1));
        String reference = reports.begin(ReportKind.FUNDER, months, null, null);
        assertThat(periods.isTold(months)).isFalse();
        assertThatThrownBy(() -> reports.freezeFigures(reference))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(reference);

        assertThat(reports.awaitFigures(reference)).isEqualTo(Optional.empty());

        assertThat(periods.isTold(months)).isTrue();
        reports.freezeFigures(reference);
        assertThat(reports.find(reference).stage()).isEqualTo(FunderReport.Stage.WRITTEN);
    }

    @Test
    void aMonthInTheMiddleThatWasNeverGivenOutStopsTheReportByItsNumber() {
        given(month(LocalDate.of(2025, 12, 1)));
        given(month(LocalDate.of(2026, 2, 1)));
        Period months = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 3, 1));
        String reference = reports.begin(ReportKind.FUNDER, months, null, null);

        assertThatThrownBy(() -> reports.awaitFigures(reference))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(reference);
    }

    private Period asked(LocalDate first, LocalDate last) {
        return periods.asked(ReportKind.FUNDER, first, last, null, Languages.LATVIAN);
    }

    private static NamedPeriod campaign(LocalDate first, LocalDate last) {
        return new NamedPeriod("K-2023-000001", "Kampaņa", new Period(first, last.plusDays(1)), null);
    }

    private static Period month(LocalDate first) {
        return new Period(first, first.plusMonths(1));
    }

    private void given(Period period) {
        database.sql("insert into lidzas.published_period (from_day, until_day, published_at) values (?, ?, now())")
                .params(period.from(), period.until())
                .update();
    }

    private long begun() {
        return database.sql("select count(*) from lidzas.funder_report")
                .query(Long.class)
                .single();
    }
}
