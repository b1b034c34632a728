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
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a script does over {@code /engine-rest} of a running application, as the colleagues of the trial. */
public final class EngineRest {

    public static final String COORDINATOR = "koordinatore";
    public static final String MANAGER = "vaditaja";
    public static final String ANALYST = "analitike";

    public static final String ADMINISTRATOR = "admin";
    public static final String PASSWORD = "lidzas-trial";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter ENGINE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final RunningJar application;

    public EngineRest(RunningJar application) {
        this.application = application;
    }

    /** As the administrator, who sees no tasks: those as the manager. */
    public JsonNode get(String path) {
        return get(path.startsWith("/task") ? MANAGER : ADMINISTRATOR, path);
    }

    public JsonNode get(String user, String path) {
        return read(send(user, "GET", path, null), 200);
    }

    /** What the API answers, refusals too. */
    public int status(String user, String method, String path, String json) {
        return send(user, method, path, json).statusCode();
    }

    public JsonNode formOf(JsonNode task) {
        return read(send(COORDINATOR, "GET", "/task/" + task.path("id").asText() + "/deployed-form", null), 200);
    }

    /** An administrator makes an account for a colleague. */
    public void createUser(String user, String group) {
        ObjectNode account = JSON.createObjectNode();
        account.putObject("profile").put("id", user).put("firstName", "Parauga").put("lastName", "Kolēģe");
        account.putObject("credentials").put("password", PASSWORD);
        HttpResponse<String> made = send(ADMINISTRATOR, "POST", "/user/create", account.toString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(204);
        assertThat(send(ADMINISTRATOR, "PUT", "/group/" + group + "/members/" + user, null)
                        .statusCode())
                .isEqualTo(204);
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

    /** Starts a process about a record that there is. */
    public void startAbout(String user, String process, Map<String, ?> answers) {
        read(send(user, "POST", "/process-definition/key/" + process + "/submit-form", body(answers, null, null)), 200);
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
                                "{\"duedate\":\"" + ENGINE_TIME.format(ZonedDateTime.now()) + "\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    /** Does the job at an element in the application that is asked, whether or not it takes jobs by itself. */
    public void execute(String element) {
        JsonNode jobs = get("/job?activityId=" + element);
        assertThat(jobs).as(element).hasSize(1);
        HttpResponse<String> done =
                send(ADMINISTRATOR, "POST", "/job/" + jobs.get(0).path("id").asText() + "/execute", "{}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    /** Deploys files as Camunda Modeler does, which sends bare names. */
    public void deploy(String user, Map<String, String> files) {
        String boundary = "lidzas-part";
        StringBuilder body = new StringBuilder();
        body.append("--%s\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\n%s\r\n"
                .formatted(boundary, "Modeler"));
        files.forEach(
                (file, text) -> body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                                .formatted(boundary, file, file))
                        .append("Content-Type: application/octet-stream\r\n\r\n")
                        .append(text)
                        .append("\r\n"));
        body.append("--").append(boundary).append("--\r\n");
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(application.url("/engine-rest/deployment/create")))
                        .header("Authorization", credentials(user))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** The latest deployed text of a file, whoever deployed it. */
    public String deployed(String file) {
        for (JsonNode deployment : get("/deployment?sortBy=deploymentTime&sortOrder=desc")) {
            String resources = "/deployment/" + deployment.path("id").asText() + "/resources";
            for (JsonNode resource : get(resources)) {
                String name = resource.path("name").asText();
                if (name.substring(name.lastIndexOf('/') + 1).equals(file)) {
                    return send(
                                    ADMINISTRATOR,
                                    "GET",
                                    resources + "/" + resource.path("id").asText() + "/data",
                                    null)
                            .body();
                }
            }
        }
        throw new AssertionError(file + " is not deployed");
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
        return send(HttpRequest.newBuilder(URI.create(application.url("/engine-rest" + path)))
                .header("Authorization", credentials(user))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        json == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json)));
    }

    private static String credentials(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
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
