package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.support.Canary;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One opened form makes one record. */
@ProcessTest
class FormOpeningsTest {

    private static final String HOURS = "/mana/stundas";
    private static final String APPLY = "/pieteikties";
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern POST_FORM = Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

    /** What these send leaves the same behind however often it comes. */
    private static final Set<String> MAKE_NO_RECORD = Set.of(
            "/gadijumi/{reference}/parskatit",
            "/gadijumi/{reference}/atgadinat",
            "/gadijumi/{reference}/piekrisanas/{purpose}/atsaukt",
            // Whatever is asked already is not asked twice.
            "/gadijumi/{reference}/piekrisanas/jautat",
            "/iziet",
            "/ieiet",
            "/mana/ieiet",
            "/mana/ieiet/{token}",
            "/mana/iziet",
            "/mana/ierices/{id}/izrakstit",
            "/saite",
            // Taken back, answered or sent anew is done once, however often it is asked for.
            "/mana/lugumi/{reference}/atsaukt",
            "/mana/izdevumi/{expense}/atsaukt",
            "${way.path()}",
            // The same answer again is the same consent.
            "/mana/piekrisanas/{purpose}",
            "/personas/{person}/piekrisanas/{purpose}/atsaukt",
            "${entry.repetition()}",
            // Tried again is tried again, however often it is asked for.
            "/apstajusies-darbi",
            "/apstajusies-darbi/celoni/{cause}",
            "/konts/apskats",
            "/apstajusies-darbi/soli/{job}",
            "/apstajusies-darbi/nakts/{work}",
            "/analitiku-procesi",
            "/veseliba/aizturetas/nosutit",
            "/veseliba/aizturetas/neizsutit",
            "/ieiet/kods",
            "/ieiet/otrais-solis",
            "/otrais-solis",
            "/konts/parole",
            "/konts/valoda",
            // Handed over once more is in the same hands.
            "/uzdevumi/nodot",
            "/uzdevumi/{task}/nemt",
            // The same days again are the same absence.
            "/konts/prombutne",
            "/konts/prombutne/{id}/dzest",
            "/konts/sesijas/{id}/atvienot",
            "/konts/sesijas/atvienot",
            "/konts/otrais-solis",
            "/konts/otrais-solis/izslegt",
            // Each answer shows a secret once; a second click shows another, and the first can be taken back.
            "/konts/otrais-solis/kodi",
            "/konts/programmu-paroles",
            "/konts/programmu-paroles/{id}/atsaukt");

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private FormOpenings openings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private String volunteer;
    private Visitor own;

    @BeforeEach
    void begin() {
        TeamMember member = fixtures.inProbation();
        volunteer = member.volunteer();
        own = OwnPages.signIn(context, port, member.person());
    }

    @Test
    void theSameSentTwentyTimesAtOnceIsOneEntryAndAnsweredTwentyTimesAlike() {
        Map<String, String> sent = Visitor.filledIn(own.page(HOURS).body(), hours("90"));

        List<String> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(click -> Visitor.location(own.postForm(HOURS, sent)))
                .toList();

        assertThat(answers).hasSize(20).allMatch(answer -> answer.endsWith("/mana?saglabats"));
        assertThat(entries()).isEqualTo(1);
        own.postForm(HOURS, Visitor.filledIn(own.page(HOURS).body(), hours("90")));
        assertThat(entries()).as("a form opened anew is another entry").isEqualTo(2);
    }

    @Test
    void whatIsChangedAfterGoingBackIsShownAgainAndStoredOnlyWhenSentOnceMore() {
        String page = own.page(HOURS).body();
        own.postForm(HOURS, Visitor.filledIn(page, hours("90")));

        HttpResponse<String> changed = own.postForm(HOURS, Visitor.filledIn(page, hours("45")));
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.body()).contains("jau ir saglabāts", "value=\"45 min\"");
        assertThat(entries()).isEqualTo(1);

        own.postForm(HOURS, Visitor.filledIn(changed.body(), hours("45")));
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void goingBackAndSavingOnceMoreSaysThatItIsSavedAndLeadsToTheRecord() {
        String page = own.page(HOURS).body();
        own.postForm(HOURS, Visitor.filledIn(page, hours("90")));
        clock.pass(Duration.ofMinutes(1));

        HttpResponse<String> again = own.postForm(HOURS, Visitor.filledIn(page, hours("90")));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Tas jau ir saglabāts", "href=\"" + HOURS + "/" + entry() + "\"");
        assertThat(own.page(HOURS + "/" + entry()).body()).contains("value=\"1 h 30 min\"");
        HttpResponse<String> changed = own.postForm(HOURS, Visitor.filledIn(page, hours("45")));
        assertThat(changed.body())
                .contains("href=\"" + HOURS + "/" + entry() + "\"")
                .doesNotContain("Neko nesaglab");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void whatTwoPeopleChangeAtTheSameTimeIsShownToTheSecondWithWhatBothEntered() {
        own.postForm(HOURS, Visitor.filledIn(own.page(HOURS).body(), hours("90")));
        String path = HOURS + "/" + entry();
        Map<String, String> first = Visitor.filledIn(own.page(path).body(), hours("91"));
        Map<String, String> second = Visitor.filledIn(own.page(path).body(), hours("92"));
        own.postForm(path, first);

        HttpResponse<String> late = own.postForm(path, second);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"92 min\"", "Tagad ir saglabāts: „1 h 31 min”.");
        assertThat(Visitor.location(own.postForm(path, Visitor.filledIn(late.body(), hours("92")))))
                .endsWith("/mana?saglabats");
        assertThat(own.page(path).body()).contains("value=\"1 h 32 min\"");
    }

    @Test
    void theNumberStaysWhileAFormIsShownAgainWithItsErrors() {
        String page = own.page(HOURS).body();
        HttpResponse<String> refused = own.postForm(HOURS, Visitor.filledIn(page, hours("-1")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(number(refused.body())).isEqualTo(number(page));
        for (int click = 0; click < 2; click++) {
            own.postForm(HOURS, Visitor.filledIn(refused.body(), hours("30")));
        }
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aPageWithoutANumberStoresNothingAndShowsWhatWasEntered() {
        Map<String, String> sent = Visitor.filledIn(own.page(HOURS).body(), hours("90"));
        sent.remove("atvere");

        HttpResponse<String> answer = own.postForm(HOURS, sent);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"90 min\"");
        assertThat(entries()).isZero();
        assertThat(number(answer.body())).isNotBlank();
    }

    @Test
    void anApplicationSentTwiceIsOneAndTheVisitorIsThankedTwice() {
        String email = Canary.mailbox();
        Visitor visitor = new Visitor(port);
        Map<String, String> sent = Visitor.filledIn(visitor.page(APPLY).body(), application(email));

        for (int click = 0; click < 2; click++) {
            assertThat(Visitor.location(visitor.postForm(APPLY, sent))).contains("paldies");
        }

        assertThat(persons(email)).isEqualTo(1);
    }

    @Test
    void aProgramThatRepeatsItselfGetsTheSameReference() {
        String email = Canary.mailbox();
        Visitor program = new Visitor(port);
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        String path = "/api/public/forms/volunteerApplication";

        HttpResponse<String> first = program.postJson(path, json(email), key);
        HttpResponse<String> second = program.postJson(path, json(email), key);
        HttpResponse<String> another = program.postJson(path, json(email).replace("Ilze", "Anna"), key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(another.statusCode()).isEqualTo(409);
        assertThat(persons(email)).isEqualTo(1);
        assertThat(program.postJson(path, json(email), "Idempotency-Key", "short")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theMarksGoAfterTwoDays() {
        own.postForm(HOURS, Visitor.filledIn(own.page(HOURS).body(), hours("90")));
        clock.pass(Duration.ofDays(2).plusSeconds(1));

        openings.deleteOld();

        assertThat(jdbc.sql("select count(*) from lidzas.form_opening where used_at < ?")
                        .param(java.sql.Timestamp.from(clock.now().minus(Duration.ofDays(2))))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static final Pattern CARRIES =
            Pattern.compile("name=\"atvere\" th:value=\"\\$\\{(\\w+\\.)?opening(\\(\\))?}\"");

    @Test
    void everyPageThatMayMakeARecordCarriesItsNumber() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher form = POST_FORM.matcher(Files.readString(file));
                while (form.find()) {
                    boolean harmless = MAKE_NO_RECORD.stream().anyMatch(path -> form.group()
                            .matches("(?s).*th:action=\"@\\{" + Pattern.quote(path) + "[(}].*"));
                    assertThat(harmless || CARRIES.matcher(form.group()).find())
                            .as(file + ": " + form.group())
                            .isTrue();
                }
            }
        }
    }

    private Map<String, String> hours(String minutes) {
        return new HashMap<>(Map.of(
                "hours.day",
                clock.today().toString(),
                "hours.minutes",
                minutes + " min",
                "hours.kind",
                "languageClub",
                "hours.place",
                "Rīga"));
    }

    private Map<String, String> application(String email) {
        return Map.of(
                "volunteer.firstName", "Ilze",
                "volunteer.lastName", Canary.LAST_NAME,
                "volunteer.birthDate", clock.today().minusYears(30).toString(),
                "volunteer.email", email,
                "volunteer.municipality", "riga",
                "volunteer.languages", "lv",
                "volunteer.helpKinds", "translation",
                "volunteer.motivation", "Gribu palīdzēt.",
                "volunteer.noticeRead", "true");
    }

    private String json(String email) {
        return """
                {"volunteer":{"firstName":"Ilze","lastName":"Zeltputna","birthDate":"%s","email":"%s",
                "municipality":"riga","languages":["lv"],"helpKinds":["translation"],"motivation":"x","noticeRead":true}}"""
                .formatted(clock.today().minusYears(30), email);
    }

    private static String number(String page) {
        return Visitor.filledIn(page, Map.of()).get("atvere");
    }

    private long entries() {
        return jdbc.sql("select count(*) from lidzas.volunteer_hours where volunteer = ?")
                .param(volunteer)
                .query(Long.class)
                .single();
    }

    private String entry() {
        return jdbc.sql("select reference from lidzas.volunteer_hours where volunteer = ?")
                .param(volunteer)
                .query(String.class)
                .single();
    }

    private long persons(String email) {
        return jdbc.sql("select count(*) from lidzas.person where email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }
}
