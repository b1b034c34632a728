package lv.lidzas.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a script does over {@code /engine-rest} of a running application, as the colleagues of the trial. */
public final class EngineRest {

    public static final String COORDINATOR = "koordinatore";
    public static final String MANAGER = "vaditaja";

    private static final String ADMINISTRATOR = "admin";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final RunningJar application;

    public EngineRest(RunningJar application) {
        this.application = application;
    }

    /** As the administrator, who sees no tasks: those as the manager. */
    public JsonNode get(String path) {
        return read(send(path.startsWith("/task") ? MANAGER : ADMINISTRATOR, "GET", path, null), 200);
    }

    public JsonNode formOf(JsonNode task) {
        return read(send(COORDINATOR, "GET", "/task/" + task.path("id").asText() + "/deployed-form", null), 200);
    }

    /** Values that a choice of a task's form offers. */
    public List<String> options(JsonNode task, String key) {
        List<String> options = new ArrayList<>();
        formOf(task).findParents("key").stream()
                .filter(field -> field.path("key").asText().equals(key))
                .forEach(field -> options.addAll(field.path("values").findValuesAsText("value")));
        return options;
    }

    /** @return the business key of what the start form began */
    public String start(String user, String process, String subject, Map<String, ?> bound) {
        return read(
                        send(
                                user,
                                "POST",
                                "/process-definition/key/" + process + "/submit-form",
                                body(Map.of(), subject, bound)),
                        200)
                .path("businessKey")
                .asText();
    }

    /** @param bound values of the group named {@code subject}; {@code null} if it has none */
    public void submit(String user, JsonNode task, Map<String, ?> answers, String subject, Map<String, ?> bound) {
        HttpResponse<String> answer =
                send(user, "POST", "/task/" + task.path("id").asText() + "/submit-form", body(answers, subject, bound));
        assertThat(answer.statusCode()).as(task + answer.body()).isEqualTo(204);
    }

    /** Lets the timers at an event be due at once; the job executor does the rest. */
    public void timer(String event) {
        JsonNode jobs = get("/job?timers=true&activityId=" + event);
        assertThat(jobs).as(event).isNotEmpty();
        jobs.forEach(this::dueNow);
    }

    public void dueNow(JsonNode job) {
        assertThat(send(
                                ADMINISTRATOR,
                                "PUT",
                                "/job/" + job.path("id").asText() + "/duedate",
                                "{\"duedate\":\"2026-01-01T00:00:00.000+0200\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    /** Answers the form behind a personal link. */
    public void answer(String link, String data) {
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(URI.create(application.url("/api/public/links/" + ReceivedMail.token(link))))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(data)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static String body(Map<String, ?> answers, String subject, Map<String, ?> bound) {
        ObjectNode variables = JSON.createObjectNode();
        new HashMap<>(answers).forEach((key, value) -> variables.putObject(key).putPOJO("value", value));
        if (bound != null) {
            variables
                    .putObject(subject)
                    .put("type", "Json")
                    .put("value", JSON.valueToTree(bound).toString());
        }
        return JSON.createObjectNode().set("variables", variables).toString();
    }

    private static JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String user, String method, String path, String json) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":lidzas-trial").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(application.url("/engine-rest" + path)))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        json == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
