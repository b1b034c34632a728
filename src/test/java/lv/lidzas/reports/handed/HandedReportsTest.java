package lv.lidzas.reports.handed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reporting.Evidence;
import lv.lidzas.reporting.EvidenceReader;
import lv.lidzas.reporting.Period;
import lv.lidzas.reports.file.ReportFiles;
import lv.lidzas.reports.file.ReportFiles.Format;
import lv.lidzas.reports.file.ReportText;
import lv.lidzas.reports.frozen.FrozenFigures;
import lv.lidzas.reports.frozen.ReportKind;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An approved report of March 1997 on its pages, over the rows of {@code reporting/rows.sql}. */
@IntegrationTest
class HandedReportsTest {

    private static final String PASSWORD = "a long test password";
    private static final String REFERENCE = "G-1997-000001";
    private static final String PATH = "/parskati/sagatavotie";
    private static final String CARD = PATH + "/" + REFERENCE;
    private static final Period MARCH = new Period(LocalDate.of(1997, 3, 1), LocalDate.of(1997, 4, 1));
    private static final Instant APPROVED = Instant.parse("1997-04-10T09:00:00Z");
    private static final Annexes.Of MARCHS = new Annexes.Of(REFERENCE, "Pārskats finansētājam", MARCH, APPROVED);
    private static final String MANAGER = "handed.manager";
    private static final String COORDINATOR = "handed.coordinator";
    private static final int MOST_STATEMENTS = 16;

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private FrozenFigures frozen;

    @Autowired
    private ReportFiles files;

    @Autowired
    private Annexes annexes;

    @Autowired
    private EvidenceReader evidence;

    @Autowired
    private MessageSource messages;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void add() throws IOException {
        remove();
        staff.ensureUser(MANAGER, PASSWORD, StaffGroups.MANAGERS, "Daina", "Vadītāja");
        staff.ensureUser(COORDINATOR, PASSWORD, StaffGroups.COORDINATORS, "Koordinatore", "Testa");
        run("reporting/rows.sql");
        database.sql("insert into lidzas.funder_report (reference, kind, starts_on, ends_on, done, sentence, asked_by,"
                        + " asked_at, frozen_at, approved_by, approved_at, version) values (?, 'funder', '1997-03-01',"
                        + " '1997-03-31', 'Paveikts daudz.', 'Finansē fonds.', ?, '2999-01-01', '1997-04-02', ?,"
                        + " '1997-04-10 09:00+00', 0)")
                .params(REFERENCE, MANAGER, MANAGER)
                .update();
        database.sql("insert into lidzas.published_figure (figure, from_day, until_day, part, number)"
                        + " values ('contacts', '1997-03-01', '1997-04-01', '', 12)")
                .update();
        frozen.freeze(REFERENCE, ReportKind.FUNDER, MARCH);
        files.make(new ReportText(
                REFERENCE, "Pārskats", MARCH, null, null, null, null, null, APPROVED, frozen.of(REFERENCE)));
    }

    @AfterEach
    void remove() throws IOException {
        database.sql("delete from lidzas.funder_report where reference = ?")
                .param(REFERENCE)
                .update();
        database.sql("delete from lidzas.published_figure where from_day = '1997-03-01'")
                .update();
        database.sql("delete from lidzas.person_opening where person like 'P-1997-%'")
                .update();
        run("reporting/remove.sql");
        List.of(MANAGER, COORDINATOR).forEach(identities::deleteUser);
    }

    @Test
    void theListStartsAReport() {
        assertThat(page(PATH))
                .contains(
                        "/camunda/app/tasklist/default/#/?processStart=funderReport",
                        "Sagatavot pārskatu finansētājam");
    }

    @Test
    void aManagerFindsTheReportWithItsNumbersRulesAndNames() {
        assertThat(page(PATH))
                .contains("Pārskats finansētājam 01.03.1997.", REFERENCE, "apstiprināts", "Daina Vadītāja");
        assertThat(page(CARD))
                .contains("Daina Vadītāja", "Paveikts daudz.", "Finansē fonds.", "Iesaldētie skaitļi", ">12<")
                .contains("Nodarbību dalībnieku saraksts", "Brīvprātīgo stundu lapas", "Apliecību reģistrs")
                .doesNotContain("style=");
    }

    @Test
    void filesAreHandedOutAsTheyWereMadeAndThatIsWrittenDown() {
        long before = taken();

        HttpResponse<String> paper = visitor(MANAGER).page(CARD + "/parskats.pdf");
        HttpResponse<String> workbook = visitor(MANAGER).page(CARD + "/parskats.xlsx");

        assertThat(paper.body()).startsWith("%PDF");
        assertThat(workbook.body()).startsWith("PK");
        assertThat(paper.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(REFERENCE + ".pdf");
        assertThat(taken()).isEqualTo(before + 2);
        assertThat(visitor(MANAGER).page(CARD + "/parskats.doc").statusCode()).isEqualTo(404);
        assertThat(visitor(MANAGER).page(PATH + "/G-1997-000002/parskats.pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyButManagersSeesAnyOfIt() {
        for (String path : List.of(
                PATH,
                CARD,
                CARD + "/parskats.pdf",
                CARD + "/pielikumi/participants",
                CARD + "/pielikumi/certificates.pdf")) {
            assertThat(visitor(COORDINATOR).page(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(visitor(COORDINATOR).page("/parskati").body()).doesNotContain(PATH);
        assertThat(visitor(MANAGER).page("/parskati").body()).contains(PATH);
    }

    @Test
    void participantsAreListedWithWhoCameAndWhoDidNot() throws IOException {
        try (ReadableWorkbook read = annex("participants")) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("S-1997-000001");
            assertThat(rows.stream().map(row -> row.getCellText(7))).contains("piedalījās", "nepiedalījās");
            assertThat(rows.get(1).getCellAsNumber(8).orElseThrow()).isEqualByComparingTo("2.5");
        }
    }

    @Test
    void eachVolunteerHasAnHourSheetThatAddsUpAndIsSigned() throws IOException {
        try (ReadableWorkbook read = annex("hourSheets")) {
            List<String> sheets = read.getSheets().map(Sheet::getName).toList();
            assertThat(sheets).containsExactly("Rēķins Rēķins V-1997-000001", "Rēķins Rēķins V-1997-000005");
            List<Row> rows = read.findSheet(sheets.get(1)).orElseThrow().read();
            assertThat(rows.get(1).getCell(5).getType()).isEqualTo(CellType.NUMBER);
            Row total = rows.stream()
                    .filter(row -> row.getCellText(0).equals("Kopā"))
                    .findFirst()
                    .orElseThrow();
            assertThat(total.getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("2.25");
            assertThat(rows.stream().map(row -> row.getCellText(3))).contains("pasākums", "atbalsts gadījumā");
            assertThat(rows.stream().map(row -> row.getCellText(0)))
                    .contains("Brīvprātīgā paraksts", "Koordinatora paraksts");
        }
    }

    @Test
    void theRegisterHoldsTheCertificatesOfThePeriod() throws IOException {
        try (ReadableWorkbook read = annex("certificates")) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Apliecības numurs");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("AP-1997-000005");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("T-1997-000005");
        }
    }

    @Test
    void theRegisterIsAPaperToo() throws IOException {
        HttpResponse<byte[]> answer = visitor(MANAGER).bytes(CARD + "/pielikumi/certificates.pdf");

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(REFERENCE + "-certificates.pdf");
        try (PDDocument paper = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains("Apliecību reģistrs", REFERENCE, "AP-1997-000005", "V-1997-000005", "31.03.1997.")
                    .doesNotContain("AP-1997-000006");
        }
    }

    @Test
    void whoeverTakesAnAnnexIsWrittenDownOnEachCardInIt() {
        assertThat(visitor(MANAGER).page(CARD + "/pielikumi/participants").statusCode())
                .isEqualTo(200);

        assertThat(database.sql("select person from lidzas.person_opening where user_id = ? order by person")
                        .param(MANAGER)
                        .query(String.class)
                        .list())
                .containsExactly("P-1997-000001", "P-1997-000004", "P-1997-000005");
        assertThat(visitor(MANAGER).page(CARD + "/pielikumi/nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsErasedIsInNoAnnexWhileFrozenNumbersStay() throws IOException {
        byte[] paper = files.of(REFERENCE, ReportFiles.Format.PDF).orElseThrow();
        int figures = frozen.of(REFERENCE).size();
        database.sql("delete from lidzas.volunteer where reference = 'V-1997-000005'")
                .update();

        try (ReadableWorkbook read = annex("hourSheets")) {
            assertThat(read.getSheets().map(Sheet::getName)).containsExactly("Rēķins Rēķins V-1997-000001");
        }
        assertThat(frozen.of(REFERENCE)).hasSize(figures);
        assertThat(files.of(REFERENCE, ReportFiles.Format.PDF))
                .hasValueSatisfying(now -> assertThat(now).isEqualTo(paper));
    }

    @Test
    void anAnnexOfTheSameRowsIsTheSameFile() {
        for (Evidence kind : evidence.all()) {
            for (Format format : Format.values()) {
                assertThat(annexes.of(kind, MARCHS, format, Languages.LATVIAN).file())
                        .as(kind.id())
                        .isEqualTo(annexes.of(kind, MARCHS, format, Languages.LATVIAN)
                                .file());
            }
        }
    }

    @Test
    void everyAnnexAndColumnHasItsWords() {
        for (Locale language : List.of(Languages.LATVIAN, Locale.ENGLISH)) {
            evidence.all().forEach(kind -> {
                assertThat(messages.getMessage("evidence." + kind.id(), null, language))
                        .isNotBlank();
                kind.columns().forEach(column -> assertThat(
                                messages.getMessage("evidence.column." + column.key(), null, language))
                        .isNotBlank());
            });
        }
    }

    @Test
    void pagesTakeFewStatements() {
        Visitor manager = visitor(MANAGER);
        for (String path : List.of(PATH, CARD, CARD + "/pielikumi/hourSheets")) {
            manager.page(path);
            statements.reset();
            manager.page(path);
            statements.stop();
            assertThat(statements.total())
                    .as("%s %s", path, statements)
                    .isPositive()
                    .isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private ReadableWorkbook annex(String id) throws IOException {
        Evidence kind = evidence.named(id).orElseThrow();
        return new ReadableWorkbook(new ByteArrayInputStream(
                annexes.of(kind, MARCHS, Format.XLSX, Languages.LATVIAN).file()));
    }

    private long taken() {
        return database.sql("select count(*) from lidzas.security_event where kind = 'listTaken' and account = ?")
                .param(MANAGER)
                .query(Long.class)
                .single();
    }

    private String page(String path) {
        HttpResponse<String> answer = visitor(MANAGER).page(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Visitor visitor(String account) {
        return new Visitor(port).signIn(account, PASSWORD);
    }

    private void run(String file) throws IOException {
        String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        Arrays.stream(text.split(";\\s*\n"))
                .forEach(statement -> database.sql(statement).update());
    }
}
