package lv.lidzas.reports.funder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.reports.file.ReportFiles;
import lv.lidzas.reports.file.ReportFiles.Format;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the question to the files, over numbers that were given out of the first quarter of 1995. */
@ProcessTest
class FunderReportProcessTest {

    private static final String PROCESS = "funderReport";
    private static final String COMPLETE = "userTask_completeReport";
    private static final String APPROVE = "userTask_approveReport";
    private static final String SECOND = "reports.second";
    private static final String THIRD = "reports.third";
    private static final String MAILBOX = "reports.asking@example.org";
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of(PROCESS);

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private FunderReports reports;

    @Autowired
    private ReportFiles files;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void numbers() {
        staff.ensureUser(SECOND, Journey.PASSWORD, StaffGroups.MANAGERS, "Otra", "Testa");
        User manager = identities.createUserQuery().userId(Journey.MANAGER).singleResult();
        manager.setEmail(MAILBOX);
        identities.saveUser(manager);
        told(FIRST, 1);
        told(FIRST.plusMonths(1), 1);
        told(FIRST.plusMonths(2), 1);
        told(FIRST, 3);
        given("contacts", FIRST, 1, "", 12);
        given("contacts", FIRST.plusMonths(2), 1, "", 8);
        given("contactsByMode", FIRST, 1, "phone", 7);
        given("contactsByMode", FIRST, 1, "*", 5);
        given("contactsByMode", FIRST.plusMonths(2), 1, "phone", 8);
        given("peopleSupported", FIRST, 3, "", 10);
        given("timeOutsideCases", FIRST, 1, "", 90);
    }

    @AfterEach
    void remove() {
        for (String table : List.of("published_figure", "published_period")) {
            database.sql("delete from lidzas." + table + " where until_day <= '1995-04-01' or from_day >= '2095-01-01'")
                    .update();
        }
        identities.deleteUser(SECOND);
        identities.deleteUser(THIRD);
    }

    @Test
    void aReportIsWrittenSentBackApprovedAndMadeIntoFiles() throws IOException {
        String reference = begin();
        ProcessInstance report = journey.instance(PROCESS, reference);
        journey.runJobs(reference);
        assertThat(report).isWaitingAt(COMPLETE);
        write(reference, "Kanārija pirmajā tekstā");
        assertThat(report).isWaitingAt(APPROVE);
        journey.submit(
                SECOND,
                reference,
                APPROVE,
                PROCESS,
                Map.of("returnReason", "Kanārija iemeslā"),
                Map.of("reportDecision", "returned"));
        assertThat(report).isWaitingAt(COMPLETE);
        write(reference, "Kanārija pārskatā\nOtrā rinda");
        journey.submit(SECOND, reference, APPROVE, null, Map.of(), Map.of("reportDecision", "approved"));
        journey.runJobs(reference);

        assertThat(report).isEnded().hasPassed("serviceTask_makeReportFiles", "endEvent_reportApproved");
        assertThat(reports.find(reference).approvedBy()).isEqualTo(SECOND);
        assertThat(reports.find(reference).askedBy()).isEqualTo(Journey.MANAGER);
        assertThat(mail("Pārskats ir gatavs").plain())
                .contains(reference, "/parskati/sagatavotie/" + reference)
                .doesNotContain("Kanārija");
        assertThat(DatabaseTraces.of("Kanārija pārskatā", database)).containsExactly("funder_report.done");
        assertThat(DatabaseTraces.of("Kanārija iemeslā", database)).containsExactly("funder_report.return_reason");
        aPaperIsTaggedAndHoldsTextAndNumbers(reference);
        aWorkbookHasATableOnEachSheetAndNumbersAreNumbers(reference);
        madeAgainTheFilesAreTheSame(reference);
        whatIsStoredIsHandedOutWhateverWouldBeMadeToday(reference);
    }

    @Test
    void whoeverWroteItDoesNotApproveIt() {
        String reference = begin();
        journey.runJobs(reference);
        write(reference, "Teksts.");

        assertThatThrownBy(() -> journey.submit(
                        Journey.MANAGER, reference, APPROVE, null, Map.of(), Map.of("reportDecision", "approved")))
                .isInstanceOf(AssertionError.class);

        assertThat(reports.find(reference).approvedBy()).isNull();
        assertThat(journey.tasks(reference)).hasSize(1);
        journey.submit(SECOND, reference, APPROVE, null, Map.of(), Map.of("reportDecision", "approved"));
        journey.runJobs(reference);
    }

    @Test
    void whoeverEverWroteItDoesNotApproveItEvenIfAnotherOneWroteLast() {
        staff.ensureUser(THIRD, Journey.PASSWORD, StaffGroups.MANAGERS, "Trešā", "Testa");
        String reference = begin();
        journey.runJobs(reference);
        write(reference, "Pirmās teksts.");
        journey.submit(
                SECOND,
                reference,
                APPROVE,
                PROCESS,
                Map.of("returnReason", "Trūkst plānu."),
                Map.of("reportDecision", "returned"));
        journey.submit(
                THIRD, reference, COMPLETE, PROCESS, Map.of("done", "Trešās teksts."), Map.of("reportStep", "send"));

        for (String writer : List.of(Journey.MANAGER, THIRD)) {
            assertThatThrownBy(() -> journey.submit(
                            writer, reference, APPROVE, null, Map.of(), Map.of("reportDecision", "approved")))
                    .as(writer)
                    .isInstanceOf(AssertionError.class);
        }

        assertThat(reports.find(reference).approvedBy()).isNull();
        journey.submit(SECOND, reference, APPROVE, null, Map.of(), Map.of("reportDecision", "approved"));
        journey.runJobs(reference);
        assertThat(reports.find(reference).approvedBy()).isEqualTo(SECOND);
    }

    @Test
    void aReportOfMonthsThatAreNotOverWaitsForTheirNumbers() {
        clock.set(LocalDate.of(2096, 3, 15));
        told(LocalDate.of(2096, 1, 1), 1);
        told(LocalDate.of(2096, 2, 1), 1);
        String reference = journey.start(
                Journey.MANAGER,
                PROCESS,
                PROCESS,
                Map.of("kind", "funder", "startsOn", "2096-01-01", "endsOn", "2096-03-31"));
        ProcessInstance report = journey.instance(PROCESS, reference);
        journey.runJobs(reference);
        assertThat(report).isWaitingAt("event_figuresTold");

        clock.set(LocalDate.of(2096, 3, 31));
        journey.runJobs(reference);
        assertThat(report).isWaitingAt("event_figuresTold");
        clock.set(LocalDate.of(2096, 4, 1));
        journey.runJobs(reference);

        assertThat(report).isWaitingAt(COMPLETE);
        discard(reference);
    }

    @Test
    void managersAreRemindedOfTheTextAndOneThatIsNotNeededIsDiscarded() {
        String reference = begin();
        ProcessInstance report = journey.instance(PROCESS, reference);
        journey.runJobs(reference);
        clock.pass(Duration.ofDays(12));
        journey.runJobs(reference);

        assertThat(report).hasPassed("endEvent_reportReminded").isWaitingAt(COMPLETE);
        assertThat(mail("Tuvojas termiņš pārskata tekstam").plain()).contains(reference);
        discard(reference);
        assertThat(report).isEnded().hasPassed("endEvent_reportDiscarded");
        assertThat(reports.find(reference).stage()).isEqualTo(FunderReport.Stage.DISCARDED);
    }

    @Test
    void managersAreRemindedOfAnApprovalAndToldThatItIsLate() {
        String reference = begin();
        ProcessInstance report = journey.instance(PROCESS, reference);
        journey.runJobs(reference);
        write(reference, "Teksts.");
        clock.pass(Duration.ofDays(5));
        journey.runJobs(reference);

        assertThat(report).hasPassed("endEvent_approvalReminded").isWaitingAt(APPROVE);
        assertThat(report).hasNotPassed("endEvent_approvalOverdueTold");
        assertThat(mail("Pārskats gaida apstiprinājumu").plain()).contains(reference);
        clock.pass(Duration.ofDays(5));
        journey.runJobs(reference);
        assertThat(report).hasPassed("endEvent_approvalOverdueTold").isWaitingAt(APPROVE);
        assertThat(mail("Pārskata apstiprināšana kavējas").plain()).contains(reference);
        journey.submit(SECOND, reference, APPROVE, null, Map.of(), Map.of("reportDecision", "approved"));
        journey.runJobs(reference);
        assertThat(report).isEnded();
    }

    @Test
    void theLastDayOfACampaignBeginsAReportOfItsMonths() {
        clock.set(LocalDate.of(2095, 5, 10));
        String campaign = journey.start(
                Journey.MANAGER,
                "recruitmentCampaign",
                "campaign",
                Map.of(
                        "name", "Atskaites kampaņa",
                        "startsOn", "2095-05-10",
                        "endsOn", "2095-06-20",
                        "target", 13,
                        "funderSentence", "Finansē atskaites fonds."));
        clock.set(LocalDate.of(2095, 6, 21));
        journey.runJobs(campaign);
        journey.submit(
                Journey.MANAGER, campaign, "userTask_closeCampaign", null, Map.of(), Map.of("campaignStep", "close"));
        String reference = database.sql("select reference from lidzas.funder_report where campaign = ?")
                .param(campaign)
                .query(String.class)
                .single();
        ProcessInstance report = journey.instance(PROCESS, reference);
        journey.runJobs(reference);
        assertThat(report).isWaitingAt("event_figuresTold");
        assertThat(reports.find(reference).period().from()).isEqualTo("2095-05-01");
        assertThat(reports.find(reference).period().until()).isEqualTo("2095-07-01");

        told(LocalDate.of(2095, 5, 1), 1);
        clock.set(LocalDate.of(2095, 7, 1));
        journey.runJobs(reference);
        assertThat(reports.find(reference).sentence()).isEqualTo("Finansē atskaites fonds.");
        assertThat(reports.find(reference).askedBy()).isNull();
        discard(reference);
        database.sql("delete from lidzas.recruitment_campaign where reference = ?")
                .param(campaign)
                .update();
        assertThat(reports.find(reference).campaignName()).isEqualTo("Atskaites kampaņa");
    }

    @Test
    void theYearlyReportOfTheLawHoldsPlacesVolunteersAtEachAndHours() {
        LocalDate year = FIRST.minusYears(1);
        IntStream.range(0, 12).forEach(month -> told(year.plusMonths(month), 1));
        told(year, 12);
        given("workPlaces", year, 12, "", 3);
        given("volunteersByPlace", year, 12, "klubs", 10);
        given("volunteerTime", year, 1, "", 600);
        given("applications", year, 1, "", 9);
        String reference = journey.start(
                Journey.MANAGER,
                PROCESS,
                PROCESS,
                Map.of("kind", "volunteerWork", "startsOn", "1994-01-01", "endsOn", "1994-12-31"));
        journey.runJobs(reference);

        assertThat(frozen(reference))
                .extracting(row -> row.get("section") + " " + row.get("figure") + " " + row.get("shown"))
                .contains("whole workPlaces 3", "part volunteersByPlace 10–14", "whole volunteerTime 10 h")
                .noneMatch(row -> row.contains("applications"));
        discard(reference);
    }

    @Test
    void daysThatAreNoWholeMonthsOrNoYearAreRefused() {
        assertThat(refused("funder", "1995-01-02", "1995-03-31")).contains("veseliem mēnešiem");
        assertThat(refused("funder", "1995-01-01", "1995-03-30")).contains("veseliem mēnešiem");
        assertThat(refused("funder", "1995-03-01", "1995-01-31")).contains("ir pirms pirmās");
        assertThat(refused("volunteerWork", "1995-01-01", "1995-03-31")).contains("kalendāra gadu");
        assertThat(refused("funder", "1960-01-01", "1995-03-31")).contains("Skaitļus izsniedz no 01.01.1995.");
    }

    @Test
    void correctionsAfterwardsChangeNothingThatWasFrozen() {
        String reference = begin();
        journey.runJobs(reference);
        List<Map<String, Object>> frozen = frozen(reference);
        database.sql("update lidzas.published_figure set number = 999 where from_day = ?")
                .param(FIRST)
                .update();

        assertThat(frozen(reference)).isEqualTo(frozen).isNotEmpty();
        discard(reference);
    }

    private void aPaperIsTaggedAndHoldsTextAndNumbers(String reference) throws IOException {
        try (PDDocument read = Loader.loadPDF(files.of(reference, Format.PDF).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Pārskats finansētājam 01.01.1995.", "Kanārija pārskatā", "Otrā rinda", "10–14", "20")
                    .contains("mazākas grupas kopā", reference);
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(read.getDocumentCatalog().getMetadata().toByteArray())
                    .asString()
                    .contains("pdfaid");
        }
    }

    private void aWorkbookHasATableOnEachSheetAndNumbersAreNumbers(String reference) throws IOException {
        byte[] file = files.of(reference, Format.XLSX).orElseThrow();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .startsWith("Pārskats", "Rādītāji", "Pa mēnešiem")
                    .hasSizeGreaterThan(3);
            Row contacts = row(read, "Rādītāji", "Pierakstītas tikšanās un sarunas");
            assertThat(contacts.getCell(4).getType()).isEqualTo(CellType.NUMBER);
            assertThat(contacts.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("20");
            Row people = row(read, "Rādītāji", "Atbalstīti cilvēki");
            assertThat(people.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("10");
            assertThat(people.getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("14");
            assertThat(people.getCellText(8)).isNotBlank();
        }
    }

    private static Row row(ReadableWorkbook read, String sheet, String first) throws IOException {
        return read.findSheet(sheet).orElseThrow().read().stream()
                .filter(row -> row.getCellText(0).equals(first))
                .findFirst()
                .orElseThrow(() -> new AssertionError(first));
    }

    private void madeAgainTheFilesAreTheSame(String reference) {
        byte[] paper = files.of(reference, Format.PDF).orElseThrow();
        byte[] workbook = files.of(reference, Format.XLSX).orElseThrow();
        reports.makeReportFiles(reference);
        database.sql("delete from lidzas.funder_report_file where report = ?")
                .param(reference)
                .update();
        clock.pass(Duration.ofDays(40));
        reports.makeReportFiles(reference);

        assertThat(files.of(reference, Format.PDF).orElseThrow()).isEqualTo(paper);
        assertThat(files.of(reference, Format.XLSX).orElseThrow()).isEqualTo(workbook);
    }

    /** As if an earlier release had drawn them. */
    private void whatIsStoredIsHandedOutWhateverWouldBeMadeToday(String reference) {
        byte[] earlier = "Agrāka laidiena fails".getBytes(StandardCharsets.UTF_8);
        database.sql("update lidzas.funder_report_file set content = ? where report = ?")
                .params(earlier, reference)
                .update();
        reports.makeReportFiles(reference);

        for (Format format : Format.values()) {
            assertThat(files.of(reference, format)).contains(earlier);
            assertThat(new Visitor(port)
                            .signIn(Journey.MANAGER, Journey.PASSWORD)
                            .file("/parskati/sagatavotie/" + reference + "/parskats." + format.code()))
                    .isEqualTo(earlier);
        }
    }

    private List<Map<String, Object>> frozen(String reference) {
        return database.sql("select * from lidzas.funder_report_figure where report = ? order by position")
                .param(reference)
                .query()
                .listOfRows();
    }

    private String begin() {
        return journey.start(
                Journey.MANAGER,
                PROCESS,
                PROCESS,
                Map.of("kind", "funder", "startsOn", "1995-01-01", "endsOn", "1995-03-31"));
    }

    private String refused(String kind, String first, String last) {
        return journey.tryStart(
                        Journey.MANAGER,
                        PROCESS,
                        PROCESS,
                        Map.of("kind", kind, "startsOn", first, "endsOn", last),
                        Map.of())
                .getBody();
    }

    private void write(String reference, String text) {
        journey.submit(
                Journey.MANAGER, reference, COMPLETE, PROCESS, Map.of("done", text), Map.of("reportStep", "send"));
    }

    private void discard(String reference) {
        journey.submit(Journey.MANAGER, reference, COMPLETE, null, Map.of(), Map.of("reportStep", "discard"));
    }

    private static ReceivedMail mail(String subject) {
        return MailServer.mailTo(MAILBOX, subject);
    }

    private void told(LocalDate from, int months) {
        database.sql("insert into lidzas.published_period (from_day, until_day, published_at) values (?, ?, now())"
                        + " on conflict do nothing")
                .params(from, from.plusMonths(months))
                .update();
    }

    private void given(String figure, LocalDate from, int months, String part, long number) {
        database.sql("insert into lidzas.published_figure (figure, from_day, until_day, part, number)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(figure, from, from.plusMonths(months), part, number)
                .update();
    }
}
