package lv.lidzas.reports.file;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of approved reports: made once, handed out as they were made. */
@Component
@Transactional
public class ReportFiles {

    private final ReportPaper paper;
    private final ReportWorkbook workbook;
    private final JdbcClient database;

    ReportFiles(ReportPaper paper, ReportWorkbook workbook, JdbcClient database) {
        this.paper = paper;
        this.workbook = workbook;
        this.database = database;
    }

    /** As what a report is given out. */
    public enum Format {
        PDF("pdf", "application/pdf"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String code;
        private final String type;

        Format(String code, String type) {
            this.code = code;
            this.type = type;
        }

        public String code() {
            return code;
        }

        /** Its media type. */
        public String type() {
            return type;
        }
    }

    /** Those that are made already stay. */
    public void make(ReportText report) {
        for (Format format : Format.values()) {
            database.sql("insert into lidzas.funder_report_file (report, format, content, made_at) values (?, ?, ?, ?)"
                            + " on conflict do nothing")
                    .params(
                            report.reference(),
                            format.code(),
                            bytes(report, format),
                            Timestamp.from(report.approvedAt()))
                    .update();
        }
    }

    /** Of the same report the same bytes. */
    byte[] bytes(ReportText report, Format format) {
        return switch (format) {
            case PDF -> paper.of(report);
            case XLSX -> workbook.of(report);
        };
    }

    /** @return empty before they are made */
    @Transactional(readOnly = true)
    public Optional<byte[]> of(String report, Format format) {
        return database.sql("select content from lidzas.funder_report_file where report = ? and format = ?")
                .params(report, format.code())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }
}
