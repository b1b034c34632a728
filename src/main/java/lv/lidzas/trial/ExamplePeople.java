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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
 * A handful of invented applicants in different stages, and two campaigns: brought there by the real processes and their
 * forms, as a coordinator would. Once, into an empty trial.
 */
@Component
@ConditionalOnProperty("lidzas.trial.on")
class ExamplePeople {

    private static final Logger LOG = LoggerFactory.getLogger(ExamplePeople.class);
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};
    private static final Pattern FROM_TODAY = Pattern.compile("-?P[0-9YMWD]+");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Forms forms;
    private final FormService formService;
    private final TaskService tasks;
    private final HistoryService history;
    private final IdentityService identities;
    private final RepositoryService repository;
    private final ObjectMapper json;
    private final Clock clock;

    ExamplePeople(
            Forms forms,
            FormService formService,
            TaskService tasks,
            HistoryService history,
            IdentityService identities,
            RepositoryService repository,
            ObjectMapper json,
            Clock clock) {
        this.forms = forms;
        this.formService = formService;
        this.tasks = tasks;
        this.history = history;
        this.identities = identities;
        this.repository = repository;
        this.json = json;
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
            begin("recruitmentCampaign", Map.of("campaign", values(campaign)), "vaditaja", StaffGroups.MANAGERS);
        }
        for (JsonNode application : examples.get("applications")) {
            forms.submitPublic("volunteerApplication", Map.of("volunteer", values(application)), LATVIAN);
        }
        for (JsonNode registration : examples.get("registrations")) {
            register(registration);
        }
        LOG.info("The example people are in their places");
    }

    private void register(JsonNode registration) {
        String reference = begin(
                "volunteerOnboarding",
                Map.of("volunteer", values(registration.get("person"))),
                "koordinatore",
                StaffGroups.COORDINATORS);
        String before = null;
        for (JsonNode step : registration.get("steps")) {
            String task = nextTask(reference, before);
            as("koordinatore", StaffGroups.COORDINATORS, () -> {
                formService.submitTaskForm(task, values(step));
                return null;
            });
            before = task;
        }
    }

    private String begin(String process, Map<String, Object> form, String user, String group) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return as(
                user, group, () -> formService.submitStartForm(definition, form).getBusinessKey());
    }

    private String nextTask(String reference, String before) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(reference)
                    .singleResult();
            if (task != null && !task.getId().equals(before)) {
                return task.getId();
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

    private <T> T as(String user, String group, Supplier<T> work) {
        identities.setAuthentication(user, List.of(group));
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    private Map<String, Object> values(JsonNode node) {
        Map<String, Object> values = json.convertValue(node, VALUES);
        values.replaceAll((key, value) ->
                value instanceof String text && FROM_TODAY.matcher(text).matches()
                        ? LocalDate.now(clock).plus(Period.parse(text)).toString()
                        : value);
        return values;
    }

    private JsonNode examples() {
        try (InputStream file = ExamplePeople.class.getResourceAsStream("/trial/applicants.json")) {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
