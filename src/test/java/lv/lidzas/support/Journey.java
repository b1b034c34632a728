package lv.lidzas.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What people do with processes, by the ways they have: colleagues submit forms over REST, outsiders answer public forms
 * and links. Jobs run only when a test says so.
 */
@Component
@Lazy
public final class Journey {

    public static final String COORDINATOR = "journey.coordinator";
    public static final String MANAGER = "journey.manager";

    /** What the staff says when a training is confirmed that is not completed. */
    public static final Map<String, String> BY_HAND = Map.of("trainingReason", "Programma apgūta citā organizācijā.");

    public static final String PASSWORD = "a long test password";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final TestRestTemplate rest;
    private final Staff staff;
    private final Map<String, TestRestTemplate> colleagues = new ConcurrentHashMap<>();

    Journey(ProcessEngine engine, TestRestTemplate rest, Staff staff) {
        this.engine = engine;
        this.rest = rest;
        this.staff = staff;
    }

    /** Gives the colleagues their accounts. */
    void begin() {
        staff.ensureUser(COORDINATOR, PASSWORD, StaffGroups.COORDINATORS, "Koordinatore", "Testa");
        staff.ensureUser(MANAGER, PASSWORD, StaffGroups.MANAGERS, "Vadītāja", "Testa");
    }

    /** Takes the colleagues away again. */
    void end() {
        List.of(COORDINATOR, MANAGER).forEach(engine.getIdentityService()::deleteUser);
    }

    /** @return the reference of what the visitor's form began */
    public String submitPublic(String form, String subject, Map<String, ?> values, String language) {
        ResponseEntity<String> answer = trySubmitPublic(form, subject, values, language);
        require(answer, HttpStatus.CREATED);
        return read(answer).path("reference").asText();
    }

    public ResponseEntity<String> trySubmitPublic(String form, String subject, Map<String, ?> values, String language) {
        return rest.postForEntity(
                "/api/public/forms/" + form + "?lang=" + language, Map.of(subject, values), String.class);
    }

    /** @return the reference of what the colleague's start form began */
    public String start(String user, String process, String subject, Map<String, ?> values) {
        return start(user, process, subject, values, Map.of());
    }

    public String start(String user, String process, String subject, Map<String, ?> values, Map<String, ?> answers) {
        ResponseEntity<String> answer = tryStart(user, process, subject, values, answers);
        require(answer, HttpStatus.OK);
        return read(answer).path("businessKey").asText();
    }

    /** Begins a process about a record that is there; one of the answers chooses it. */
    public void startAbout(String user, String process, Map<String, ?> answers) {
        require(tryStart(user, process, null, Map.of(), answers), HttpStatus.OK);
    }

    public ResponseEntity<String> tryStart(
            String user, String process, String subject, Map<String, ?> values, Map<String, ?> answers) {
        Map<String, Object> variables = variables(subject, values, answers);
        variables.putIfAbsent("startOpening", Map.of("value", UUID.randomUUID().toString()));
        return as(user).postForEntity(
                        "/engine-rest/process-definition/key/" + process + "/submit-form",
                        Map.of("variables", variables),
                        String.class);
    }

    /** Submits the form of the one open task of this name, and expects it to be taken. */
    public void submit(
            String user,
            String reference,
            String element,
            String subject,
            Map<String, ?> bound,
            Map<String, ?> answers) {
        ResponseEntity<String> answer = trySubmit(user, task(reference, element), subject, bound, answers);
        if (!answer.getStatusCode().is2xxSuccessful()) {
            throw new AssertionError(element + ": " + answer.getStatusCode() + " " + answer.getBody());
        }
    }

    public void submit(String reference, String element, String subject, Map<String, ?> bound, Map<String, ?> answers) {
        submit(COORDINATOR, reference, element, subject, bound, answers);
    }

    public void submit(String reference, String element, Map<String, ?> answers) {
        submit(reference, element, null, Map.of(), answers);
    }

    public ResponseEntity<String> trySubmit(Task task, String subject, Map<String, ?> bound, Map<String, ?> answers) {
        return trySubmit(COORDINATOR, task, subject, bound, answers);
    }

    private ResponseEntity<String> trySubmit(
            String user, Task task, String subject, Map<String, ?> bound, Map<String, ?> answers) {
        return as(user).postForEntity(
                        "/engine-rest/task/" + task.getId() + "/submit-form",
                        Map.of("variables", variables(subject, bound, answers)),
                        String.class);
    }

    /** The values that Tasklist fills into the form of an open task. */
    public JsonNode formVariables(String reference, String element) {
        ResponseEntity<String> answer = data(task(reference, element));
        require(answer, HttpStatus.OK);
        return read(answer);
    }

    public ResponseEntity<String> data(Task task) {
        return as(COORDINATOR)
                .getForEntity(
                        "/engine-rest/task/" + task.getId() + "/form-variables?deserializeValues=false", String.class);
    }

    /** The form of an open task, as Tasklist draws it. */
    public ResponseEntity<String> form(String reference, String element) {
        return form(task(reference, element));
    }

    public ResponseEntity<String> form(Task task) {
        return as(COORDINATOR).getForEntity("/engine-rest/task/" + task.getId() + "/deployed-form", String.class);
    }

    /** A page of the tasks that a coordinator may see. */
    public ResponseEntity<String> list() {
        return as(COORDINATOR)
                .getForEntity("/engine-rest/task?maxResults=15&sortBy=dueDate&sortOrder=asc", String.class);
    }

    /** Answers the form behind a personal link. */
    public ResponseEntity<String> answer(String link, Map<String, ?> data) {
        return rest.postForEntity("/api/public/links/" + ReceivedMail.token(link), data, String.class);
    }

    /** Deploys one file as Camunda Modeler does. */
    public ResponseEntity<String> deploy(String user, String name, String file, String content) {
        return deploy(user, name, Map.of(file, content));
    }

    /** The same for files that belong together. */
    public ResponseEntity<String> deploy(String user, String name, Map<String, String> files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", name);
        parts.add("deployment-source", "Camunda Modeler");
        parts.add("enable-duplicate-filtering", "true");
        files.forEach(
                (file, content) -> parts.add(file, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                        return file;
                    }
                }));
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return as(user).postForEntity("/engine-rest/deployment/create", new HttpEntity<>(parts, headers), String.class);
    }

    /** The form behind a personal link. */
    public ResponseEntity<String> open(String link) {
        return rest.getForEntity("/api/public/links/" + ReceivedMail.token(link), String.class);
    }

    public Task task(String reference, String element) {
        List<Task> open = tasks(reference).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(element))
                .toList();
        if (open.size() != 1) {
            throw new AssertionError(open.size() + " tasks " + element + "; open are "
                    + tasks(reference).stream().map(Task::getTaskDefinitionKey).toList());
        }
        return open.get(0);
    }

    public List<Task> tasks(String reference) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .list();
    }

    /** The running instance of a process; to be asked for before it ends. */
    public ProcessInstance instance(String process, String reference) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(reference)
                .singleResult();
    }

    /** Runs what is due now, and whatever becomes due by it. */
    public void runJobs(String reference) {
        for (List<Job> due = due(reference); !due.isEmpty(); due = due(reference)) {
            engine.getManagementService().executeJob(due.get(0).getId());
        }
    }

    /** Jobs of a reference that could run now: messages, and timers whose moment has come. */
    public List<Job> due(String reference) {
        return instances(reference).stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .active()
                        .list()
                        .stream())
                .toList();
    }

    /** The timer that waits at a boundary event. */
    public Job timer(String reference, String event) {
        List<Job> timers = instances(reference).stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(event)
                        .timers()
                        .list()
                        .stream())
                .toList();
        if (timers.size() != 1) {
            throw new AssertionError(timers.size() + " timers at " + event);
        }
        return timers.get(0);
    }

    private List<ProcessInstance> instances(String reference) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list();
    }

    private TestRestTemplate as(String user) {
        return colleagues.computeIfAbsent(user, name -> rest.withBasicAuth(name, PASSWORD));
    }

    private static Map<String, Object> variables(String subject, Map<String, ?> bound, Map<String, ?> answers) {
        Map<String, Object> variables = new LinkedHashMap<>();
        answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        if (!bound.isEmpty()) {
            variables.put(subject, json(bound));
        }
        return variables;
    }

    private static Map<String, Object> json(Map<String, ?> values) {
        try {
            return Map.of("type", "Json", "valueInfo", Map.of(), "value", JSON.writeValueAsString(values));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode read(ResponseEntity<String> answer) {
        try {
            return JSON.readTree(answer.getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(ResponseEntity<String> answer, HttpStatus status) {
        if (answer.getStatusCode() != status) {
            throw new AssertionError(answer.getStatusCode() + " " + answer.getBody());
        }
    }
}
