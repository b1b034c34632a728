package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.Volunteers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A person without an account on the own page. */
@ProcessTest
class OwnPageTest {

    private static final String SUBJECT = "Saite uz jūsu lapu";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("sendSignInLink");

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AskedMails asked;

    @Autowired
    private LinkRequests requests;

    @Autowired
    private TransactionTemplate transaction;

    private String email;
    private String volunteer;

    @BeforeEach
    void begin() {
        email = Canary.mailbox();
        volunteer = register(email, "Ilze");
    }

    @Test
    void aMailedLinkSignsOneDeviceInOnce() {
        Visitor visitor = new Visitor(port);
        assertThat(Visitor.location(visitor.page("/mana"))).endsWith("/mana/ieiet");
        String path = signInPath(visitor);

        for (int i = 0; i < 2; i++) {
            assertThat(visitor.page(path).body()).as("opening uses nothing up").contains("Pieslēgties šajā ierīcē");
        }
        assertThat(Visitor.location(visitor.page("/mana"))).endsWith("/mana/ieiet");
        HttpResponse<String> signedIn = press(visitor, path);

        String cookie = signedIn.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith("lidzas-ierice="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("Path=/mana", "HttpOnly", "SameSite=Lax", "Max-Age=2592000");
        HttpResponse<String> page = visitor.page("/mana");
        assertThat(page.body())
                .contains("Labdien, Ilze!", email, "Pieteikumu lasīs koordinators un līdz 20")
                .as("whom to ask, also without a case")
                .containsPattern("Jautājumos palīdzēs koordinators:</span> <a[^>]*href=\"tel:\\+37120000000\"");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        Visitor other = new Visitor(port);
        assertThat(other.page(path).statusCode()).isEqualTo(410);
        HttpResponse<String> again = other.postForm(
                path, Map.of("_csrf", Visitor.csrf(other.page("/mana/ieiet").body())));
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.headers().allValues("Set-Cookie")).noneMatch(value -> value.startsWith("lidzas-ierice="));
        assertThat(DatabaseTraces.of(path.substring("/mana/ieiet/".length()), jdbc))
                .isEmpty();
    }

    @Test
    void aUsedLinkLeadsWhoeverIsSignedInToTheOwnPage() {
        Visitor visitor = new Visitor(port);
        String used = signInPath(visitor);
        press(visitor, used);

        assertThat(Visitor.location(visitor.page(used))).endsWith("/mana");
        assertThat(Visitor.location(visitor.page(signInPath(visitor))))
                .as("one that could still be used")
                .endsWith("/mana");
        assertThat(new Visitor(port).page(used).statusCode()).isEqualTo(410);
    }

    @Test
    void theOwnPageOpensInTheLanguageOfTheLetterThatLedThere() {
        jdbc.sql("update lidzas.person set mail_language = 'en' where reference = ?")
                .param(person())
                .update();
        Visitor visitor = new Visitor(port);
        ask(visitor, email);
        await().untilAsserted(() -> {
            if (journey.instance("sendSignInLink", volunteer) != null) {
                journey.runJobs(volunteer);
            }
            assertThat(MailServer.mailsTo(email)).anyMatch(mail -> mail.plain().contains("?lang=en"));
        });
        ReceivedMail letter = MailServer.mailsTo(email).stream()
                .filter(mail -> mail.plain().contains("/mana/ieiet/"))
                .findFirst()
                .orElseThrow();
        assertThat(letter.plain()).contains(letter.signInPath() + "?lang=en");
        Visitor clean = new Visitor(port);

        assertThat(clean.page(letter.signInPath() + "?lang=en").body()).contains("<html lang=\"en\"");
        press(clean, letter.signInPath());
        assertThat(clean.page("/mana").body()).contains("<html lang=\"en\"");
    }

    @Test
    void aLinkIsGoodForAQuarterOfAnHourAndADeviceForThirtyDays() {
        Visitor late = new Visitor(port);
        String path = signInPath(late);
        clock.set(clock.now().plus(Duration.ofMinutes(15)));
        assertThat(late.page(path).statusCode()).isEqualTo(410);

        Visitor visitor = signedIn();
        clock.set(clock.now().plus(Duration.ofDays(29)));
        assertThat(visitor.page("/mana").statusCode()).isEqualTo(200);
        clock.set(clock.now().plus(Duration.ofDays(1)));
        assertThat(Visitor.location(visitor.page("/mana"))).endsWith("/mana/ieiet");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail() {
        Visitor visitor = new Visitor(port);
        String unknown = Canary.mailbox();

        String known = ask(visitor, email).body();
        assertThat(ask(visitor, unknown).body()).isEqualTo(known).contains("Pārbaudiet e-pastu");

        await().untilAsserted(() ->
                assertThat(journey.instance("sendSignInLink", volunteer)).isNotNull());
        ProcessInstance sending = journey.instance("sendSignInLink", volunteer);
        journey.runJobs(volunteer);
        assertThat(sending).isEnded();
        assertThat(MailServer.mailsTo(unknown)).isEmpty();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aPersonGetsAtMostThreeLinksInAnHourAndTenInADayAndNobodyIsToldSo() {
        clock.set(clock.now());
        for (int hour = 0; hour < 5; hour++) {
            for (int i = 0; i < 4; i++) {
                requests.sendSignInLinkTo(email);
                journey.runJobs(volunteer);
            }
            assertThat(mails()).hasSize(Math.min(10, 3 * (hour + 1)));
            clock.pass(Duration.ofHours(1));
        }

        Visitor visitor = new Visitor(port);
        assertThat(ask(visitor, email).body())
                .isEqualTo(ask(visitor, Canary.mailbox()).body());
        clock.pass(Duration.ofDays(1));
        requests.sendSignInLinkTo(email);
        journey.runJobs(volunteer);
        assertThat(mails()).hasSize(11);
    }

    @Test
    void requestsAtOnceAreCountedOneByOne() {
        String person = person();

        List<Boolean> taken = IntStream.range(0, 8)
                .parallel()
                .mapToObj(request -> mayBeMailed())
                .toList();

        assertThat(taken).filteredOn(Boolean.TRUE::equals).hasSize(3);
        clock.pass(Duration.ofDays(1));
        asked.deleteOld();
        assertThat(jdbc.sql("select count(*) from lidzas.asked_mail where person = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDeadlineIsTheSameDayOnTheOwnPageAsInTheMail() {
        review(volunteer);
        LocalDate last = LocalDate.ofInstant(
                journey.task(volunteer, "userTask_completeApplication")
                        .getDueDate()
                        .toInstant(),
                TestClock.RIGA);

        assertThat(signedIn().page("/mana").body())
                .contains("datetime=\"" + last + "\"")
                .doesNotContain("datetime=\"" + last.plusDays(1) + "\"");
        assertThat(MailServer.mailsTo(email)).anySatisfy(mail -> assertThat(mail.plain())
                .contains("līdz %d. gada %d. ".formatted(last.getYear(), last.getDayOfMonth())));
    }

    @Test
    void aPersonAnswersOwnTasksAndNobodyElses() {
        String other = register(Canary.mailbox(), "Anna");
        review(other);
        review(volunteer);
        Visitor visitor = signedIn();

        assertThat(visitor.page("/mana").body()).contains("Gaidām jūsu atbildi", "Papildināt pieteikumu");
        String own = "/mana/uzdevumi/"
                + journey.task(volunteer, "userTask_completeApplication").getId();
        String form = visitor.page(own).body();
        assertThat(form).contains("Kurās dienās?").doesNotContain("Kā saņemta atbilde");
        HttpResponse<String> empty = visitor.postForm(own, Visitor.filledIn(form, Map.of()));
        assertThat(empty.statusCode()).isEqualTo(422);
        HttpResponse<String> answered =
                visitor.postForm(own, Visitor.filledIn(form, Map.of("volunteer.clarificationAnswer", "Vakaros.")));
        assertThat(Visitor.location(answered)).endsWith("/mana?paldies=completeApplication");
        assertThat(visitor.page("/mana?paldies=completeApplication").body())
                .contains("Atbilde ir saņemta", "Koordinators to izlasīs līdz");

        for (String task : List.of(
                journey.task(other, "userTask_completeApplication").getId(),
                journey.task(volunteer, "userTask_reviewApplication").getId(),
                "no-such-task")) {
            assertThat(visitor.page("/mana/uzdevumi/" + task).statusCode()).isEqualTo(404);
            assertThat(visitor.postForm(
                                    "/mana/uzdevumi/" + task,
                                    Map.of("_csrf", Visitor.csrf(form), "volunteer.clarificationAnswer", "x"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(journey.task(other, "userTask_completeApplication")).isNotNull();
    }

    @Test
    void aPersonCorrectsTheOwnData() {
        Visitor visitor = signedIn();
        String page = visitor.page("/mana/dati").body();
        Map<String, String> entered = new HashMap<>(Map.of(
                "person.email", email,
                "person.phone", "26 123 987",
                "person.municipality", "jelgava",
                "person.languages", "lv",
                "person.language", "lv"));
        assertThat(Visitor.location(visitor.postForm("/mana/dati", Visitor.filledIn(page, entered))))
                .endsWith("/mana?saglabats");
        assertThat(people.read(person()))
                .containsEntry("phone", "+37126123987")
                .containsEntry("municipality", "jelgava");

        assertThat(Visitor.location(visitor.postForm("/mana/dati", Visitor.filledIn(page, entered))))
                .endsWith("/mana?saglabats");
        entered.put("person.phone", "123");
        assertThat(visitor.postForm("/mana/dati", Visitor.filledIn(page, entered))
                        .statusCode())
                .isEqualTo(409);
        assertThat(visitor.postForm(
                                "/mana/dati",
                                Visitor.filledIn(visitor.page("/mana/dati").body(), entered))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anApplicationIsWithdrawnFromTheOwnPage() {
        Visitor visitor = signedIn();
        String path = "/mana/pieteikums/" + volunteer + "/atsaukt";
        assertThat(visitor.page("/mana").body()).contains(path);
        String other = register(Canary.mailbox(), "Anna");
        assertThat(visitor.page("/mana/pieteikums/" + other + "/atsaukt").statusCode())
                .isEqualTo(404);

        visitor.postForm(path, Visitor.filledIn(visitor.page(path).body(), Map.of()));

        assertThat(visitor.page("/mana").body()).contains("Atsaukts").doesNotContain(path);
        assertThat(visitor.page(path).statusCode()).isEqualTo(404);
    }

    @Test
    void oneDeviceSignsAnotherOut() {
        Visitor phone = signedIn();
        Visitor lost = signedIn();
        String page = phone.page("/mana").body();
        long device = jdbc.sql("select max(id) from lidzas.person_device where person = ?")
                .param(person())
                .query(Long.class)
                .single();

        phone.postForm("/mana/ierices/" + device + "/izrakstit", Map.of("_csrf", Visitor.csrf(page)));

        assertThat(Visitor.location(lost.page("/mana"))).endsWith("/mana/ieiet");
        assertThat(phone.page("/mana").statusCode()).isEqualTo(200);
        HttpResponse<String> out = phone.postForm("/mana/iziet", Map.of("_csrf", Visitor.csrf(page)));
        assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(Visitor.location(phone.page("/mana"))).endsWith("/mana/ieiet");
    }

    @Test
    void neitherAForgedDeviceNorAColleagueNorARequestFromElsewhereGetsIn() {
        assertThat(Visitor.location(new Visitor(port).page("/mana", "Cookie", "lidzas-ierice=forged")))
                .endsWith("/mana/ieiet");
        Visitor colleague = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(Visitor.location(colleague.page("/mana"))).endsWith("/mana/ieiet");

        Visitor visitor = signedIn();
        for (String path : List.of("/personas", "/nodarbibas", "/camunda/app/tasklist/default/")) {
            assertThat(Visitor.location(visitor.page(path))).as(path).contains("/ieiet");
        }
        assertThat(Visitor.location(visitor.postForm("/mana/iziet", Map.of()))).isEqualTo("/mana");
        assertThat(visitor.page("/mana").statusCode()).isEqualTo(200);
    }

    @Test
    void erasingThePersonSignsEveryDeviceOut() {
        Visitor visitor = signedIn();
        String person = person();

        erasure.erase(person, Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(Visitor.location(visitor.page("/mana"))).endsWith("/mana/ieiet");
        assertThat(jdbc.sql("select count(*) from lidzas.person_device where person = ?")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Visitor signedIn() {
        Visitor visitor = new Visitor(port);
        press(visitor, signInPath(visitor));
        return visitor;
    }

    private String signInPath(Visitor visitor) {
        int before = mails().size();
        ask(visitor, email);
        await().untilAsserted(() -> {
            if (journey.instance("sendSignInLink", volunteer) != null) {
                journey.runJobs(volunteer);
            }
            assertThat(mails()).hasSizeGreaterThan(before);
        });
        return mails().get(before).signInPath();
    }

    private boolean mayBeMailed() {
        String person = person();
        return Boolean.TRUE.equals(transaction.execute(status -> asked.take(person, () -> true)));
    }

    private List<ReceivedMail> mails() {
        return MailServer.mailsTo(email).stream()
                .filter(mail -> mail.subject().equals(SUBJECT))
                .toList();
    }

    private static HttpResponse<String> ask(Visitor visitor, String address) {
        String page = visitor.page("/mana/ieiet").body();
        return visitor.postForm("/mana/ieiet", Map.of("email", address, "_csrf", Visitor.csrf(page)));
    }

    private static HttpResponse<String> press(Visitor visitor, String path) {
        return visitor.postForm(
                path, Map.of("_csrf", Visitor.csrf(visitor.page(path).body())));
    }

    private String person() {
        return volunteers.personOf(volunteer);
    }

    private void review(String reference) {
        journey.submit(
                reference,
                "userTask_reviewApplication",
                "volunteer",
                Map.of("samePerson", "new", "clarificationQuestion", "Kurās dienās?"),
                Map.of("applicationReview", "clarify"));
        journey.runJobs(reference);
    }

    private String register(String address, String firstName) {
        Map<String, Object> registration = Applicant.registration(address);
        registration.put("firstName", firstName);
        return Applicant.register(journey, registration);
    }
}
