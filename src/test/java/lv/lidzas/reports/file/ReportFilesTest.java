package lv.lidzas.reports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.base.Organisation;
import lv.lidzas.papers.Papers;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.file.ReportFiles.Format;
import lv.lidzas.reports.frozen.FrozenFigures;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored of a report makes the same files whoever makes them, whenever: nothing of them is kept in memory. */
@IntegrationTest
class ReportFilesTest {

    private static final String REFERENCE = "G-1996-000001";
    private static final Period MONTH = new Period(LocalDate.of(1996, 3, 1), LocalDate.of(1996, 4, 1));
    private static final Instant APPROVED = Instant.parse("1996-04-10T09:00:00Z");

    @Autowired
    private ReportFiles files;

    @Autowired
    private FrozenFigures frozen;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Organisation organisation;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void freeze() {
        remove();
        database.sql(
                        "insert into lidzas.funder_report (reference, kind, starts_on, ends_on, done, asked_by, asked_at,"
                                + " version) values (?, 'funder', '1996-03-01', '1996-03-31', 'Paveikts daudz.', 'x', '1996-04-01', 0)")
                .param(REFERENCE)
                .update();
        database.sql("insert into lidzas.published_figure (figure, from_day, until_day, part, number)"
                        + " values ('contacts', '1996-03-01', '1996-04-01', '', 12),"
                        + " ('volunteerTime', '1996-03-01', '1996-04-01', '', 930),"
                        + " ('certificatesIssued', '1996-03-01', '1996-04-01', '', 7)")
                .update();
        frozen.freeze(REFERENCE, ReportKind.FUNDER, MONTH);
    }

    @AfterEach
    void remove() {
        database.sql("delete from lidzas.funder_report where reference = ?")
                .param(REFERENCE)
                .update();
        database.sql("delete from lidzas.published_figure where from_day = '1996-03-01'")
                .update();
    }

    @Test
    void whatIsStoredMakesTheSameFilesAgainWithBeansThatHaveNeverMadeAny() {
        files.make(text(frozen));

        FrozenFigures anew = beans.createBean(FrozenFigures.class);
        ReportFiles others = new ReportFiles(
                new ReportPaper(beans.createBean(Papers.class), organisation, clock),
                new ReportWorkbook(messages),
                database);
        for (Format format : Format.values()) {
            byte[] stored = files.of(REFERENCE, format).orElseThrow();
            assertThat(others.bytes(text(anew), format)).as(format.code()).isEqualTo(stored);
        }
    }

    @Test
    void anotherNumberMakesOtherFiles() {
        Map<Format, byte[]> before = new HashMap<>();
        Arrays.stream(Format.values()).forEach(format -> before.put(format, files.bytes(text(frozen), format)));

        database.sql(
                        "update lidzas.funder_report_figure set number = 13, shown = '13' where report = ? and figure = 'contacts'")
                .param(REFERENCE)
                .update();

        before.forEach((format, file) ->
                assertThat(files.bytes(text(frozen), format)).as(format.code()).isNotEqualTo(file));
    }

    private static ReportText text(FrozenFigures figures) {
        return new ReportText(
                REFERENCE,
                "Pārskats",
                MONTH,
                null,
                "Finansē fonds.",
                "Paveikts daudz.",
                null,
                null,
                APPROVED,
                figures.of(REFERENCE));
    }
}
