package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.lists.Place;
import lv.lidzas.people.People;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input by each door: an error that names the field, and nothing stored. */
@ProcessTest
class BadInputTest {

    private static final String PUBLIC = "/api/public/forms/volunteerApplication";
    private static final String REVIEW = "userTask_reviewApplication";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private RecordStores records;

    @Autowired
    private Journey journey;

    private String email;

    @BeforeEach
    void begin() {
        email = UUID.randomUUID() + "@example.org";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "firstName    | null",
                "firstName    | '   '",
                "firstName    | 7",
                "firstName    | 'Labdien, https://example.org!'",
                "firstName    | 'example.org'",
                "lastName     | 'Zvani 20000000'",
                "lastName     | '-'",
                "firstName    | {'nested':'x'}",
                "birthDate    | '2026-02-30'",
                "birthDate    | '02/01/1990'",
                "birthDate    | '2999-01-01'",
                "birthDate    | '2020-01-01'",
                "email        | 'nobody'",
                "phone        | 'call me'",
                "phone        | '+371 1'",
                "phone        | '20000000, 29999999'",
                "municipality | 'atlantis'",
                "languages    | 'lv'",
                "languages    | []",
                "languages    | ['lv','klingon']",
                "helpKinds    | null",
                "noticeRead   | false",
                "noticeRead   | 'yes'",
                "unknownField | 'x'",
                "stage        | 'probation'",
                "reference    | 'V-2026-000001'",
                "note         | 'x'",
            })
    void theErrorNamesTheFieldAndNothingIsStored(String field, String value) {
        ObjectNode data = application();
        ((ObjectNode) data.get("volunteer")).set(field, tree(value));
        long before = stored();

        HttpResponse<String> api = new Visitor(port).postJson(PUBLIC + "?lang=en", data.toString());
        assertThat(api.statusCode()).as(api.body()).isEqualTo(422);
        assertThat(tree(api.body()).path("errors").path(field).asText())
                .as(api.body())
                .isNotBlank();
        assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        // A colleague may write a note, and need not know an address.
        if (!field.equals("note")) {
            ResponseEntity<String> start = journey.tryStart(
                    Journey.COORDINATOR, "volunteerOnboarding", "volunteer", values(data, field), Map.of());
            assertThat(start.getStatusCode().value()).as(start.getBody()).isEqualTo(400);
            assertThat(start.getBody()).contains("„");
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aPageShowsTheErrorAtItsFieldAndKeepsWhatWasEntered() {
        Visitor visitor = new Visitor(port);
        String page = visitor.page("/pieteikties?lang=lv").body();
        long before = stored();

        HttpResponse<String> answer = visitor.postForm(
                "/pieteikties?lang=lv",
                Visitor.filledIn(
                        page, Map.of("volunteer.firstName", "<b>Žanete</b> 👩‍🚀", "volunteer.email", "nobody")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "aria-invalid=\"true\"",
                        "Lūdzu, pārbaudiet e-pasta adresi: uz tādu nevar nosūtīt vēstuli.",
                        "&lt;b&gt;Žanete&lt;/b&gt; 👩‍🚀")
                .doesNotContain("<b>Žanete");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aMegabyteIsTooMuch() {
        ObjectNode data = application();
        ((ObjectNode) data.get("volunteer")).put("motivation", "x".repeat(1_000_000));
        long before = stored();

        assertThat(new Visitor(port).postJson(PUBLIC, data.toString()).statusCode())
                .isEqualTo(413);
        assertThat(journey.tryStart(
                                Journey.COORDINATOR,
                                "volunteerOnboarding",
                                "volunteer",
                                values(data, "motivation"),
                                Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void validTextIsKeptExactlyWhateverItsScript() {
        String motivation = "Zoë 👩‍🚀 שלום مرحبا\n<script>alert(1)</script> & \"'";
        ObjectNode data = application();
        ((ObjectNode) data.get("volunteer")).put("motivation", motivation);

        HttpResponse<String> answer = new Visitor(port).postJson(PUBLIC, data.toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(volunteers()
                        .read(tree(answer.body()).path("reference").asText())
                        .values()
                        .get("motivation"))
                .isEqualTo(motivation);
    }

    @Test
    void whatIsHiddenIsNotWritten() {
        String reference = reviewable();

        journey.submit(
                reference,
                REVIEW,
                "volunteer",
                Map.of("samePerson", "new", "clarificationQuestion", "hidden while inviting"),
                Map.of("applicationReview", "invite"));

        assertThat(volunteers().read(reference).values())
                .doesNotContainEntry("clarificationQuestion", "hidden while inviting");
    }

    @Test
    void aRecordChangedMeanwhileIsNotOverwritten() {
        String reference = reviewable();
        JsonNode form = tree(journey.form(reference, REVIEW).getBody());
        String revision = expression(form, "subjectRevision");
        people.correct(
                volunteers().personOf(reference),
                Map.of("phone", "+371 20000123"),
                new FormContext(
                        "personCard",
                        Actor.staff("somebody", java.util.Set.of(StaffGroups.COORDINATORS)),
                        java.util.Locale.forLanguageTag("lv")));

        ResponseEntity<String> answer = journey.trySubmit(
                journey.task(reference, REVIEW),
                "volunteer",
                Map.of("samePerson", "new", "note", "lost?"),
                Map.of("applicationReview", "invite", "subjectRevision", revision));

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(400);
        assertThat(answer.getBody()).contains("kāds cits mainīja šos datus");
        assertThat(people.notesOf(volunteers().personOf(reference), Place.START).rows())
                .isEmpty();
        assertThat(journey.task(reference, REVIEW)).isNotNull();
    }

    @Test
    void aFormChangedMeanwhileIsRefusedByTaskAndByLink() {
        String reference = reviewable();
        ResponseEntity<String> answer = journey.trySubmit(
                journey.task(reference, REVIEW),
                "volunteer",
                Map.of("samePerson", "new"),
                Map.of("applicationReview", "invite", "formVersion", "another"));
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("Kamēr veidlapa bija atvērta, tā tika mainīta");

        String link =
                MailServer.mailTo(email, "Esam reģistrējuši jūsu pieteikumu").link();
        ResponseEntity<String> byLink = journey.answer(link, Map.of("formVersion", "another"));
        assertThat(byLink.getStatusCode().value()).as(byLink.getBody()).isEqualTo(409);
        assertThat(journey.task(reference, REVIEW)).isNotNull();
    }

    @Test
    void ofManySubmissionsOfOneTaskOneCounts() {
        String reference = reviewable();
        Task task = journey.task(reference, REVIEW);

        List<Integer> answers = List.of(1, 2, 3, 4).parallelStream()
                .map(attempt -> journey.trySubmit(
                                task,
                                "volunteer",
                                Map.of("samePerson", "new", "note", "once"),
                                Map.of("applicationReview", "invite"))
                        .getStatusCode()
                        .value())
                .toList();

        assertThat(answers).containsOnlyOnce(204);
        assertThat(people.notesOf(volunteers().personOf(reference), Place.START).rows())
                .hasSize(1);
        assertThat(journey.tasks(reference)).hasSize(1);
    }

    @Test
    void ofManyEqualApplicationsWithOneKeyOneCounts() {
        String data = application().toString();
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};

        List<String> references = List.of(1, 2, 3, 4).parallelStream()
                .map(attempt -> new Visitor(port).postJson(PUBLIC, data, key))
                .map(answer -> tree(answer.body()).path("reference").asText())
                .distinct()
                .toList();

        assertThat(references).hasSize(1);
    }

    @Test
    void aTaskThatIsDoneSaysWhoDidItAndWhen() {
        String reference = reviewable();
        Task task = journey.task(reference, REVIEW);
        journey.submit(
                reference, REVIEW, "volunteer", Map.of("samePerson", "new"), Map.of("applicationReview", "invite"));

        ResponseEntity<String> again = journey.trySubmit(
                task, "volunteer", Map.of("samePerson", "new"), Map.of("applicationReview", "reject"));

        assertThat(again.getStatusCode().value()).as(again.getBody()).isEqualTo(409);
        assertThat(again.getBody()).contains("jūs jau pabeidzāt");
        assertThat(volunteers().read(reference).values()).containsEntry("stage", "interview");
    }

    private String reviewable() {
        Map<String, Object> values = values(application(), "");
        String reference = journey.start(Journey.COORDINATOR, "volunteerOnboarding", "volunteer", values);
        journey.runJobs(reference);
        return reference;
    }

    private ObjectNode application() {
        return (ObjectNode) tree(
                """
                {"volunteer": {"firstName": "Zane", "lastName": "Pārbaude", "birthDate": "1990-05-01",
                 "email": "%s", "municipality": "riga", "languages": ["lv"], "helpKinds": ["companion"],
                 "motivation": "Gribu palīdzēt", "noticeRead": true}}"""
                        .formatted(email));
    }

    private static Map<String, Object> values(ObjectNode data, String field) {
        ObjectNode values = ((ObjectNode) data.get("volunteer")).deepCopy();
        if (!field.equals("language")) {
            values.put("language", "lv");
        }
        return JSON.convertValue(values, new TypeReference<>() {});
    }

    /** Rows of everything that a submission could leave behind. */
    private long stored() {
        return database.sql("select (select count(*) from lidzas.person) + (select count(*) from lidzas.volunteer)"
                        + " + (select count(*) from lidzas.person_note) + (select count(*) from act_ru_execution)"
                        + " + (select count(*) from act_hi_varinst)")
                .query(Long.class)
                .single();
    }

    private RecordStore volunteers() {
        return records.named("volunteer");
    }

    private static String expression(JsonNode form, String key) {
        for (JsonNode component : form.path("components")) {
            if (component.path("key").asText().equals(key)) {
                return component.path("expression").asText().replaceAll("^=\"|\"$", "");
            }
        }
        throw new AssertionError("the form has no " + key);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json.trim().startsWith("{\"") ? json : json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
