package lv.lidzas.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.forms.Forms;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hours are written down by whoever worked or by a colleague, put right, cancelled, disagreed with, and put on paper. */
@ProcessTest
class HoursTest {

    private static final Actor COLLEAGUE = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));
    private static final Locale LATVIAN = Coordinator.LATVIAN;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private Erasure erasure;

    @Autowired
    private Forms forms;

    @Autowired
    private HourSheets sheets;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private TeamMember worked;
    private Visitor own;
    private Visitor coordinator;
    private String card;

    @BeforeEach
    void begin() {
        worked = fixtures.inProbation();
        own = OwnPages.signIn(context, port, worked.person());
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        card = "/personas/" + worked.person();
    }

    @Test
    void aColleagueWritesHoursDownOnTheCardAndBothSeeWhoDid() {
        String entry = writtenByColleague("90", "Biroja telpa");

        assertThat(coordinator.page(card).body()).contains("biroja darbs, Biroja telpa", "pierakstīja ", "1 h 30 min");
        assertThat(own.page("/mana").body())
                .contains("biroja darbs, Biroja telpa", "pierakstīja koordinators", entry + "/iebildums")
                .doesNotContain(entry + "/atcelt");
        assertThat(minutes()).isEqualTo(90);
    }

    @Test
    void aVolunteerDoesNotChangeWhatAColleagueWroteButSaysThatItIsNotSoAndIsAnswered() {
        String entry = writtenByColleague("90", "Biroja telpa");
        String page = "/mana/stundas/" + entry;

        assertThat(own.postForm(page, Visitor.filledIn(own.page(page).body(), hours("30", "Cita vieta")))
                        .statusCode())
                .isIn(403, 404);
        assertThat(own.page(page + "/iebildums").body())
                .contains("<dt>Cik ilgi</dt>", ">1 h 30 min</dd>", "name=\"hours.objection\"")
                .doesNotContain("readonly", "disabled", "name=\"hours.minutes\"");
        sent(own, page + "/iebildums", Map.of("hours.objection", "Tajā dienā nestrādāju"));

        assertThat(coordinator.page(card).body()).contains("Iebildums: Tajā dienā nestrādāju", entry + "/atbilde");
        assertThat(coordinator.page("/stundas").body()).contains("Tajā dienā nestrādāju", card);
        assertThat(coordinator.page("/").body())
                .contains("/stundas#objected", "pret stundām")
                .doesNotContain("Tajā dienā nestrādāju");
        sent(coordinator, card + "/stundas/" + entry + "/atbilde", Map.of("hours.answer", "Bijāt sarakstā"));
        assertThat(own.page("/mana").body()).contains("Atbilde: Bijāt sarakstā");
        assertThat(coordinator.page("/stundas").body()).doesNotContain("Tajā dienā nestrādāju");
        assertThat(coordinator.page("/").body().contains("/stundas#objected")).isEqualTo(someoneObjects());
        assertThat(minutes()).isEqualTo(90);
    }

    @Test
    void whatIsCancelledStaysWithItsReasonAndCountsNowhere() {
        String entry = writtenByColleague("90", "Biroja telpa");

        sent(coordinator, card + "/stundas/" + entry + "/atcelt", Map.of("hours.cancelReason", "Ierakstīts divreiz"));

        assertThat(coordinator.page(card).body()).contains("<s>biroja darbs, Biroja telpa</s>", "Ierakstīts divreiz");
        assertThat(own.page("/mana").body()).contains("<s>biroja darbs, Biroja telpa</s>", "Ierakstīts divreiz");
        assertThat(minutes()).isZero();
        String correction = card + "/stundas/" + entry;
        HttpResponse<String> again = coordinator.postForm(
                correction, Visitor.filledIn(coordinator.page(correction).body(), hours("30", "Cita vieta")));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("jau ir atcelts");
    }

    @Test
    void timeIsTypedInHoursAndWhatIsNotUnderstoodComesBackAtItsField() {
        assertThat(own.page("/mana").body())
                .contains("Šomēnes stundas vēl nav pierakstītas")
                .doesNotContain("0 min");
        assertThat(coordinator.page(card).body()).doesNotContain("0 min");
        for (String path : List.of("/mana/stundas", card + "/stundas", "/stundas/pasakums")) {
            Visitor visitor = path.startsWith("/mana") ? own : coordinator;
            Map<String, String> typed = new HashMap<>(hours("90", "Parks"));
            typed.put("hours.minutes", "ilgi");
            typed.put("hours.volunteers", worked.volunteer());
            HttpResponse<String> refused =
                    visitor.postForm(path, Visitor.filledIn(visitor.page(path).body(), typed));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("value=\"ilgi\"", "href=\"#field-hours-minutes\"", "ierakstiet laiku stundās")
                    .doesNotContain("Minūtes");
        }
        Map<String, String> typed = new HashMap<>(hours("90", "Parks"));
        typed.put("hours.minutes", "1,5");
        sent(own, "/mana/stundas", typed);

        assertThat(minutes()).isEqualTo(90);
        assertThat(own.page("/mana/stundas/" + entries().get(0)).body()).contains("value=\"1 h 30 min\"");
    }

    @Test
    void aVolunteerCancelsTheOwnEntryWithAReason() {
        sent(own, "/mana/stundas", hours("45", "Mājas"));
        String entry = entries().get(0);

        sent(own, "/mana/stundas/" + entry + "/atcelt", Map.of("hours.cancelReason", "Nepareiza diena"));

        assertThat(own.page("/mana").body()).contains("Nepareiza diena");
        assertThat(minutes()).isZero();
    }

    @Test
    void hoursOfManyAreWrittenDownTogetherOrNotAtAllAndTheSameIsNotCountedTwiceUnseen() {
        TeamMember other = fixtures.inProbation();
        together(List.of(worked, other), "event", false);
        assertThat(entries()).hasSize(1);

        TeamMember third = fixtures.inProbation();
        assertThatThrownBy(() -> together(List.of(worked, third), "event", false))
                .isInstanceOfSatisfying(InvalidForm.class, refused -> assertThat(refused.errors())
                        .hasEntrySatisfying(
                                "sameAgain", words -> assertThat(words).contains("Ilze")));
        assertThat(entries(third)).isEmpty();

        together(List.of(worked, third), "event", true);
        assertThat(entries()).hasSize(2);
        assertThat(entries(third)).hasSize(1);
    }

    @Test
    void thePageForManyIsSentTwiceAndStoredOnce() {
        String page = coordinator.page("/stundas/pasakums").body();
        assertThat(page).contains("value=\"" + worked.volunteer() + "\"");
        Map<String, String> filled = Visitor.filledIn(page, hours("60", "Parks"));
        filled.put("hours.volunteers", worked.volunteer());

        assertThat(Visitor.location(coordinator.postForm("/stundas/pasakums", filled)))
                .endsWith("/stundas?saglabats");
        coordinator.postForm("/stundas/pasakums", filled);

        assertThat(entries()).hasSize(1);
    }

    @Test
    void theSheetOfAMonthHasEachEntryTheTotalAndLinesForBothSignatures() throws IOException {
        writtenByColleague("90", "Biroja telpa");
        sent(coordinator, card + "/stundas", hours("30", "Atceltā vieta"));
        String cancelled = entries().get(1);
        sent(coordinator, card + "/stundas/" + cancelled + "/atcelt", Map.of("hours.cancelReason", "Kļūda"));
        YearMonth month = YearMonth.from(clock.today());

        String text = text(coordinator.bytes(card + "/stundu-lapa/" + month));

        assertThat(text)
                .contains("Stundu uzskaites lapa", "Ilze " + Canary.LAST_NAME, worked.volunteer())
                .contains("biroja darbs", "Biroja telpa", "Kopā 1 h 30 min")
                .contains("Brīvprātīgā paraksts", "Koordinatora paraksts", "Lapa sagatavota")
                .doesNotContain("Atceltā vieta");
        assertThat(text(own.bytes("/mana/stundu-lapa/" + month))).contains("Biroja telpa", "Kopā 1 h 30 min");
        assertThat(own.page("/mana/stundu-lapa/" + month.minusYears(9)).statusCode())
                .isEqualTo(404);
        assertThat(own.page("/mana/stundu-lapa/nekad").statusCode()).isEqualTo(404);
        assertThat(openings("hourSheet")).isEqualTo(1);
    }

    @Test
    void aReferenceLetterConfirmsWhatWasDoneByKindAndIsWrittenDown() throws IOException {
        writtenByColleague("90", "Biroja telpa");
        database.sql("delete from lidzas.volunteer_check where volunteer = ?")
                .param(worked.volunteer())
                .update();
        assertThat(text(coordinator.bytes(card + "/atsauksme"))).doesNotContain("Pienākumi");
        database.sql(
                        "insert into lidzas.volunteer_check (volunteer, role, references_asked, version, guardian_asked, record_check_asked, team_with_minor, licence_categories)"
                                + " values (?, 'interpreter', 0, 0, false, false, false, '{}') on conflict (volunteer) do update set role = 'interpreter'")
                .param(worked.volunteer())
                .update();

        HttpResponse<byte[]> letter = coordinator.bytes(card + "/atsauksme");

        assertThat(text(letter))
                .contains("Pienākumi komandā: tulks.")
                .contains("Atsauksme par brīvprātīgo darbu", "Ilze " + Canary.LAST_NAME, "biroja darbs")
                .contains("1 h 30 min", "Organizācijas pārstāvja paraksts")
                .doesNotContain("Biroja telpa");
        Files.write(Path.of("target/papers/reference-letter.pdf"), letter.body());
        assertThat(openings("referenceLetter")).isEqualTo(1);
    }

    @Test
    void aLetterThatIsOfferedIsThereWithoutAnyHoursToo() throws IOException {
        assertThat(coordinator.page(card).body()).contains(card + "/atsauksme");

        assertThat(text(coordinator.bytes(card + "/atsauksme")))
                .contains("Atsauksme par brīvprātīgo darbu", "Apliecinām, ka Ilze " + Canary.LAST_NAME)
                .doesNotContain("Kopā", "Darbs Laiks");

        database.sql("delete from lidzas.volunteer_stage where volunteer = ? and stage = 'probation'")
                .param(worked.volunteer())
                .update();
        assertThat(coordinator.page(card).body()).doesNotContain(card + "/atsauksme");
        assertThat(coordinator.page(card + "/atsauksme").statusCode()).isEqualTo(404);
    }

    @Test
    void allSheetsOfAMonthAreOneFileWhoseTakingIsWrittenDown() throws IOException {
        writtenByColleague("90", "Biroja telpa");
        YearMonth month = YearMonth.from(clock.today());

        assertThat(coordinator.page("/stundas").body()).contains(card, "/stundas/lapas/" + month);
        String text = text(coordinator.bytes("/stundas/lapas/" + month));

        assertThat(text).contains("Biroja telpa");
        assertThat(openings("list")).isEqualTo(1);
        assertThat(database.sql("select count(*) from lidzas.security_event where kind = 'listTaken' and account = ?"
                                + " and target like '/stundas %'")
                        .param(Journey.COORDINATOR)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aYearIsAddedUpByKindAndByPlaceHoweverThatWasTyped() {
        sent(own, "/mana/stundas", hours("60", "Klubs"));
        sent(own, "/mana/stundas", hours("30", " klubs"));

        String page = own.page("/mana").body();

        assertThat(page.toLowerCase(Locale.ROOT)).contains("<dt dir=\"auto\">klubs</dt><dd>1 h 30 min</dd>");
        assertThat(page).contains("<dt>biroja darbs</dt><dd>1 h 30 min</dd>");
        assertThat(coordinator.page(card).body()).contains("<dt>biroja darbs</dt><dd>1 h 30 min</dd>");
    }

    @Test
    void timeInACaseOutlivesWhomItWasForWithoutATraceOfThem() {
        TeamMember helper = training.trained();
        String supportCase = cases.supported(helper);
        LocalDate today = clock.today();
        database.sql(
                        "insert into lidzas.visit (reference, support_case, volunteer, day, mode, minutes, next_said, version)"
                                + " values ('A-2020-' || nextval('lidzas.visit_number') + 900000, ?, ?, ?, 'inPerson', 75, 0, 0)")
                .params(supportCase, helper.volunteer(), today)
                .update();
        String supported = database.sql("select person from lidzas.support_case where reference = ?")
                .param(supportCase)
                .query(String.class)
                .single();

        erasure.erase(supported, Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(sheets.of(helper.volunteer(), today, today.plusDays(1), LATVIAN)
                        .entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.minutes()).isEqualTo(75);
                    assertThat(entry.kind()).isEqualTo(HourEntry.IN_CASE);
                    assertThat(entry.about()).isNull();
                });
        assertThat(DatabaseTraces.of(supportCase, database)).noneMatch(trace -> trace.contains("time_given"));

        erasure.erase(helper.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(DatabaseTraces.of(helper.volunteer(), database)).noneMatch(trace -> trace.contains("time_given"));
    }

    private String writtenByColleague(String minutes, String place) {
        sent(coordinator, card + "/stundas", hours(minutes, place));
        return entries().get(0);
    }

    private Map<String, String> hours(String minutes, String place) {
        return Map.of(
                "hours.day",
                clock.today().toString(),
                "hours.minutes",
                minutes + " min",
                "hours.kind",
                "office",
                "hours.place",
                place);
    }

    private static void sent(Visitor visitor, String path, Map<String, String> values) {
        HttpResponse<String> answer =
                visitor.postForm(path, Visitor.filledIn(visitor.page(path).body(), values));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private void together(List<TeamMember> all, String kind, boolean again) {
        forms.submitNew(
                "recordEventHours",
                Map.of(),
                Map.of(
                        "hours",
                        Map.of(
                                "day",
                                clock.today().toString(),
                                "minutes",
                                "1",
                                "kind",
                                kind,
                                "volunteers",
                                all.stream().map(TeamMember::volunteer).toList(),
                                "sameAgain",
                                again)),
                COLLEAGUE,
                LATVIAN);
    }

    private int minutes() {
        LocalDate today = clock.today();
        return sheets.of(worked.volunteer(), today.minusDays(1), today.plusDays(1), LATVIAN)
                .minutes();
    }

    /** Others that came before may be open still. */
    private boolean someoneObjects() {
        return database.sql(
                                "select count(*) from lidzas.volunteer_hours where objected_at is not null and answered_at is null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<String> entries() {
        return entries(worked);
    }

    private List<String> entries(TeamMember member) {
        return database.sql("select reference from lidzas.volunteer_hours where volunteer = ? order by reference")
                .param(member.volunteer())
                .query(String.class)
                .list();
    }

    private int openings(String purpose) {
        return database.sql("select count(*) from lidzas.person_opening where person = ? and purpose = ?")
                .params(worked.person(), purpose)
                .query(Integer.class)
                .single();
    }

    private static String text(HttpResponse<byte[]> sheet) throws IOException {
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/hour-sheet.pdf"), sheet.body());
        try (PDDocument read = Loader.loadPDF(sheet.body())) {
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(read);
        }
    }
}
