package lv.lidzas.trial;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.cases.NobodyForgotten;
import lv.lidzas.cases.OwnCases;
import lv.lidzas.people.ErasureReason;
import lv.lidzas.people.ErasureRequests;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Actor;
import lv.lidzas.workflow.Forms;
import lv.lidzas.workflow.StaffGroups;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A handful of invented people in each stage that the processes reach, with campaigns, a training programme and its
 * sessions: brought there by the real processes and their forms, as colleagues would. Once, into an empty trial.
 */
@Component
@ConditionalOnProperty("lidzas.trial.on")
class ExamplePeople {

    private static final Logger LOG = LoggerFactory.getLogger(ExamplePeople.class);
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};
    private static final Pattern FROM_TODAY = Pattern.compile("-?P[0-9YMWD]+");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Colleague COORDINATOR = new Colleague("koordinatore", StaffGroups.COORDINATORS);
    private static final Colleague MANAGER = new Colleague("vaditaja", StaffGroups.MANAGERS);

    /** What was made so far, by the name that the examples use for it. */
    private final Map<String, Object> known = new HashMap<>();

    private final Set<String> chosen = new HashSet<>();
    private final Forms forms;
    private final FormService formService;
    private final TaskService tasks;
    private final HistoryService history;
    private final IdentityService identities;
    private final RepositoryService repository;
    private final ObjectMapper json;
    private final OwnCases ownCases;
    private final NobodyForgotten night;
    private final Volunteers volunteers;
    private final ErasureRequests erasures;
    private final Clock clock;

    private record Colleague(String id, String group) {}

    ExamplePeople(
            Forms forms,
            FormService formService,
            TaskService tasks,
            HistoryService history,
            IdentityService identities,
            RepositoryService repository,
            ObjectMapper json,
            OwnCases ownCases,
            NobodyForgotten night,
            Volunteers volunteers,
            ErasureRequests erasures,
            Clock clock) {
        this.forms = forms;
        this.formService = formService;
        this.tasks = tasks;
        this.history = history;
        this.identities = identities;
        this.repository = repository;
        this.json = json;
        this.ownCases = ownCases;
        this.night = night;
        this.volunteers = volunteers;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Beside the running application: it waits for the same jobs as everybody. */
    @EventListener(ApplicationReadyEvent.class)
    void bring() {
        if (history.createHistoricProcessInstanceQuery().count() > 0) {
            return;
        }
        Thread work = new Thread(this::bringAll, "example-people");
        work.setDaemon(true);
        work.start();
    }

    private void bringAll() {
        JsonNode examples = examples();
        for (JsonNode campaign : examples.get("campaigns")) {
            begin("recruitmentCampaign", Map.of("campaign", values(campaign)), MANAGER);
        }
        begin("trainingProgramme", Map.of("programme", values(examples.get("programme"))), MANAGER);
        List<String> sessions = new ArrayList<>();
        for (JsonNode session : examples.get("sessions")) {
            sessions.add(begin("trainingSession", Map.of("session", values(session)), COORDINATOR));
        }
        known.put("@sessions", sessions);
        for (JsonNode application : examples.get("applications")) {
            forms.submitPublic("volunteerApplication", Map.of("volunteer", values(application)), LATVIAN);
        }
        for (JsonNode registration : examples.get("registrations")) {
            register(registration);
        }
        List<String> cases = new ArrayList<>();
        for (JsonNode one : examples.get("cases")) {
            String reference = begin("supportCase", Map.of("case", values(one.get("request"))), COORDINATOR);
            take(reference, one.get("steps"));
            cases.add(reference);
        }
        for (JsonNode visit : examples.get("visits")) {
            ownCases.recordVisit(
                    cases.get(visit.get("case").asInt()),
                    volunteers.personOf((String) known.get("@" + visit.get("by").asText())),
                    Map.of("visit", values(visit.get("visit"))),
                    LATVIAN);
        }
        forget(cases, examples.get("forgotten"));
        // Somebody who helps asked to be erased: a second person decides.
        String helper = "@" + examples.get("toBeErased").asText();
        erasures.eraseOrAsk(volunteers.personOf((String) known.get(helper)), ErasureReason.ASKED, COORDINATOR.id());
        wantAnotherAddress(examples.get("newAddress"));
        LOG.info("The example people are in their places");
    }

    /** Somebody has entered another address on the own page and not looked into its mailbox yet. */
    private void wantAnotherAddress(JsonNode newAddress) {
        String person = volunteers.personOf(
                (String) known.get("@" + newAddress.get("of").asText()));
        forms.submitCard(
                "ownData",
                person,
                Map.of("person", Map.of("email", newAddress.get("email").asText())),
                Actor.person(person),
                LATVIAN);
    }

    private void register(JsonNode registration) {
        JsonNode person = registration.get("person");
        String reference = begin("volunteerOnboarding", Map.of("volunteer", values(person)), COORDINATOR);
        known.put("@" + person.get("email").asText(), reference);
        take(reference, registration.get("steps"));
        if (registration.has("training")) {
            // Taken in a moment ago: the only one who has to choose and has not been looked at yet.
            String task =
                    await(() -> tasks.createTaskQuery().taskDefinitionKey("userTask_chooseSessions").list().stream()
                            .filter(open -> chosen.add(open.getId())));
            submit(task, values(registration.get("training")));
        }
    }

    /** Submits one task of a process after the other. */
    private void take(String reference, JsonNode steps) {
        String before = null;
        for (JsonNode step : steps) {
            String task = nextTask(reference, before);
            submit(task, values(step));
            before = task;
        }
    }

    private void submit(String task, Map<String, Object> form) {
        as(COORDINATOR, () -> {
            formService.submitTaskForm(task, form);
            return null;
        });
    }

    /** A case whose date has passed, so that the nightly check has something to name. */
    private void forget(List<String> cases, JsonNode forgotten) {
        Map<String, Object> date = values(forgotten);
        date.remove("case");
        forms.submitCard(
                "caseCard",
                cases.get(forgotten.get("case").asInt()),
                Map.of("case", date),
                Actor.staff(COORDINATOR.id(), Set.of(COORDINATOR.group())),
                LATVIAN);
        night.work();
    }

    private String begin(String process, Map<String, Object> form, Colleague colleague) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return as(colleague, () -> formService.submitStartForm(definition, form).getBusinessKey());
    }

    private String nextTask(String reference, String before) {
        return await(() -> tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .filter(task -> !task.getId().equals(before)));
    }

    /** Mails stand between one task and the next. */
    private static String await(Supplier<Stream<Task>> found) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            Optional<Task> first = found.get().findFirst();
            if (first.isPresent()) {
                return first.get().getId();
            }
            pause();
        }
        throw new IllegalStateException("an example does not get on");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the trial ends", e);
        }
    }

    private <T> T as(Colleague colleague, Supplier<T> work) {
        identities.setAuthentication(colleague.id(), List.of(colleague.group()));
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    private Map<String, Object> values(JsonNode node) {
        Map<String, Object> values = json.convertValue(node, VALUES);
        values.replaceAll((key, value) -> value(value));
        return values;
    }

    /** Days count from today; what begins with @ was made before. */
    private Object value(Object written) {
        if (written instanceof Map<?, ?> group) {
            Map<String, Object> inner = new LinkedHashMap<>();
            group.forEach((key, value) -> inner.put((String) key, value(value)));
            return inner;
        }
        if (!(written instanceof String text)) {
            return written;
        }
        if (text.startsWith("@")) {
            return known.get(text);
        }
        return FROM_TODAY.matcher(text).matches()
                ? LocalDate.now(clock).plus(Period.parse(text)).toString()
                : text;
    }

    private JsonNode examples() {
        try (InputStream file = ExamplePeople.class.getResourceAsStream("/trial/people.json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
