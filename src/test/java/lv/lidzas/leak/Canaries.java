package lv.lidzas.leak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.RepositoryForms;
import lv.lidzas.support.TestClock;

/** Fills every bound field of a form that can be written with something that is found again wherever it turns up. */
public final class Canaries {

    /** What each value has in common, whatever its kind. */
    static final List<String> MARKS = List.of("Kanārij", "kanarij", "+3712555", "25 55", "1987-03-14", "14.03.1987");

    /** A name has no number. */
    private static final Set<String> NAMES =
            Set.of("supportedFirstName", "supportedLastName", "firstName", "lastName", "trainer");

    private static final String BIRTH_DATE = "1987-03-14";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Journey journey;
    private final TestClock clock;
    private final Set<String> forms = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> persons = new HashSet<>();
    private String email = "";

    Canaries(Journey journey, TestClock clock) {
        this.journey = journey;
        this.clock = clock;
    }

    /** Somebody with an address of his or her own; the forms that follow are that one's. */
    public String newcomer() {
        email = "kanarijs." + UUID.randomUUID() + "@example.org";
        return email;
    }

    public String email() {
        return email;
    }

    /** @param person {@code P-} reference of somebody who is to be erased */
    public void about(String person) {
        persons.add(person);
    }

    /** A canary of the case's own stands in a field of a form that is not sent. */
    public void typed(String form, String field) {
        fields.add(form + " " + field);
    }

    /** The form is sent with values of the case's own. */
    public void filled(String form) {
        forms.add(form);
    }

    /**
     * What is bound.
     *
     * @param given values that decide the way, or that a condition of the form shows
     */
    public Map<String, Object> of(String form, Map<String, ?> given) {
        Map<String, Object> values = new HashMap<>();
        for (JsonNode group : RepositoryForms.read(form).path("components")) {
            if (group.hasNonNull("path")) {
                group.path("components").forEach(field -> add(field, values));
            }
        }
        values.putAll(given);
        filled(form);
        values.forEach((key, value) -> {
            if (MARKS.stream().anyMatch(String.valueOf(value)::contains)) {
                fields.add(form + " " + key);
            }
        });
        return values;
    }

    /** The answers of a form outside its bound groups. */
    public Map<String, Object> answers(String form, Map<String, ?> given) {
        Map<String, Object> answers = new HashMap<>();
        RepositoryForms.read(form).path("components").forEach(field -> add(field, answers));
        answers.putAll(given);
        return answers;
    }

    /** A colleague sends the form of the one open task of that name, and what is due then runs. */
    public void submit(String reference, String form, String subject, Map<String, ?> bound, Map<String, ?> answers) {
        submit(Journey.COORDINATOR, reference, form, subject, bound, answers);
    }

    public void submit(
            String user, String reference, String form, String subject, Map<String, ?> bound, Map<String, ?> answers) {
        Map<String, Object> values = of(form, bound);
        if (values.containsKey("samePerson")) {
            values.put("samePerson", "new");
        }
        journey.submit(user, reference, "userTask_" + form, subject, values, answers(form, answers));
        journey.runJobs(reference);
    }

    /** The newest mail's link is answered. */
    public void answerLink(String reference, String form, Map<String, ?> data) {
        List<ReceivedMail> mails = MailServer.mailsTo(email);
        answer(mails.get(mails.size() - 1).link(), form, data);
        journey.runJobs(reference);
    }

    public void answer(String link, String form, Map<String, ?> data) {
        var answer = journey.answer(link, data);
        if (answer.getStatusCode().value() != 204) {
            throw new AssertionError(form + ": " + answer.getStatusCode() + " " + answer.getBody());
        }
        filled(form);
    }

    /** The clock goes on to the moment of a timer. */
    public void waitFor(String reference, String event) {
        clock.set(journey.timer(reference, event).getDuedate().toInstant());
        journey.runJobs(reference);
    }

    Set<String> forms() {
        return forms;
    }

    /** Form and key of each field that has held a canary. */
    Set<String> fields() {
        return fields;
    }

    Set<String> persons() {
        return persons;
    }

    private void add(JsonNode field, Map<String, Object> values) {
        if (!field.hasNonNull("key")
                || field.path("readonly").asBoolean()
                || field.path("disabled").asBoolean()
                || field.has("conditional")
                || field.path("values").isArray() && field.path("values").isEmpty()) {
            return;
        }
        String key = field.path("key").asText();
        values.put(key, NAMES.contains(key) ? "Kanārija" : value(field));
    }

    private Object value(JsonNode field) {
        int number = NUMBER.incrementAndGet();
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" ->
                switch (field.path("key").asText()) {
                    case "email", "supportedEmail" -> email;
                    case "minutes" -> "1 h";
                    case "phone" -> "+37125550%03d".formatted(number % 1000);
                    default -> "Kanārija " + number;
                };
            case "datetime" -> BIRTH_DATE;
            case "checkbox" -> true;
            case "number" -> 1;
            case "checklist", "taglist" ->
                List.of(field.path("values").get(0).path("value").asText());
            default -> field.path("values").get(0).path("value").asText();
        };
    }
}
