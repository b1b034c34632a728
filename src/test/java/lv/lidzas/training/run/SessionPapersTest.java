package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.lidzas.forms.RecordFinder;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.programme.Programmes;
import lv.lidzas.training.session.TrainingCalendar;
import lv.lidzas.training.session.TrainingSessions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaves the house about a session: the sheet that is signed, the calendar file; and how it is found. */
@ProcessTest
class SessionPapersTest {

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private TrainingSteps steps;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingCalendar calendar;

    @Autowired
    private TrainingSessions sessions;

    @Autowired
    private Programmes programmes;

    @Autowired
    private List<RecordFinder> finders;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void theSheetHasEverybodysNameAndEmptyLinesAndIsTaggedAndItsOpeningIsLogged() throws IOException {
        Learner learner = fixtures.learner();
        String session = fixtures.session("boundaries", 3, 7);
        steps.choose(learner, List.of(session));

        HttpResponse<byte[]> sheet = new Visitor(port)
                .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                .bytes("/nodarbibas/" + session + "/saraksts");

        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"dalibnieku-saraksts-" + session + ".pdf\"");
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/sign-in-sheet.pdf"), sheet.body());
        try (PDDocument read = Loader.loadPDF(sheet.body())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Dalībnieku saraksts", "Robežas, ētika", "18:00–20:00", "Brīvības iela 1", "Paraksts")
                    .contains("1. Ilze " + Canary.LAST_NAME, "7.");
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("lv");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Dalībnieku saraksts " + session);
        }
        assertThat(database.sql(
                                "select count(*) from lidzas.person_opening where person = ? and purpose = 'signInSheet'")
                        .param(learner.person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27", "2027-03-28", "2027-10-30", "2027-10-31"})
    void theCalendarSaysTheHourOnTheWallAlsoAroundTheNightsWhenTheClocksChange(LocalDate day) {
        clock.set(day.minusDays(5));
        String session = fixtures.session("mission", day, 5);

        String file = new String(
                calendar.of(
                        List.of(sessions.find(session)),
                        programmes.whole(programmes.current().reference()),
                        Locale.forLanguageTag("lv")),
                StandardCharsets.UTF_8);

        String date = day.toString().replace("-", "");
        assertThat(file)
                .contains("DTSTART;TZID=Europe/Riga:" + date + "T180000", "DTEND;TZID=Europe/Riga:" + date + "T200000")
                .contains("BEGIN:VTIMEZONE", "STATUS:CONFIRMED", "UID:" + session + "@localhost", "METHOD:PUBLISH");
    }

    @Test
    void aSessionIsFoundByItsNumberAndByWhatIsTaught() {
        String session = fixtures.session("boundaries", 1, 5);
        RecordFinder finder = finders.stream()
                .filter(one -> one.record().equals("session"))
                .findFirst()
                .orElseThrow();
        Locale latvian = Locale.forLanguageTag("lv");

        assertThat(finder.find(session.toLowerCase(Locale.ROOT), 5, latvian))
                .singleElement()
                .satisfies(found -> assertThat(found.title()).isEqualTo("Robežas, ētika, nauda un dāvanas"));
        assertThat(finder.find("robezas", 100, latvian))
                .anyMatch(found -> found.reference().equals(session));
        assertThat(finder.find("nekas tāds", 5, latvian)).isEmpty();
        assertThat(Visitor.location(new Visitor(port)
                        .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                        .page("/personas?q=" + session)))
                .endsWith("/nodarbibas/" + session);
    }
}
