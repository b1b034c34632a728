package lv.lidzas.workflow.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.lidzas.base.StrictJson;
import lv.lidzas.forms.entry.FormDesk;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaleForm;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.SignedInActor;
import lv.lidzas.workflow.engine.refusals.BrowserLanguage;
import lv.lidzas.workflow.engine.refusals.EngineRefusal;
import lv.lidzas.workflow.engine.starts.StartOpenings;
import lv.lidzas.workflow.engine.tasks.OpenTasks;
import lv.lidzas.workflow.news.StartFormSubmitted;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The engine's form service with bound groups: what Tasklist and REST open is read from the domain, what they submit is
 * validated and written there in the transaction that ends the task. Only answers reach the engine.
 */
@Component
class BoundFormService extends FormServiceImpl {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<FormDesk> desk;
    private final Supplier<FormPlaces> places;
    private final Supplier<OpenTasks> tasks;
    private final Supplier<StartOpenings> starts;
    private final SignedInActor signedIn;
    private final AsApplication application;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final BrowserLanguage browser;

    BoundFormService(
            ObjectProvider<FormDesk> desk,
            ObjectProvider<FormPlaces> places,
            ObjectProvider<OpenTasks> tasks,
            ObjectProvider<StartOpenings> starts,
            SignedInActor signedIn,
            AsApplication application,
            ApplicationEventPublisher events,
            MessageSource messages,
            BrowserLanguage browser) {
        this.desk = SingletonSupplier.of(desk::getObject);
        this.places = SingletonSupplier.of(places::getObject);
        this.tasks = SingletonSupplier.of(tasks::getObject);
        this.starts = SingletonSupplier.of(starts::getObject);
        this.signedIn = signedIn;
        this.application = application;
        this.events = events;
        this.messages = messages;
        this.browser = browser;
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return answering(() -> inOneCommand(taskId, () -> {
            requireRight(taskId);
            FormPlaces.TaskPlace task = place(taskId);
            Actor actor = actor();
            return stream(application.run(
                    () -> desk.get().schema(task.formId(), task.reference(), task.waiting(), actor, language())));
        }));
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        String form = startForm(processDefinitionId);
        return answering(() -> stream(starts.get().opened(desk.get().schema(form, null, false, actor(), language()))));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, @Nullable Collection<String> names, boolean deserialize) {
        return answering(() -> inOneCommand(taskId, () -> {
            requireRight(taskId);
            FormPlaces.TaskPlace task = place(taskId);
            Actor actor = actor();
            return shown(application.run(
                    () -> desk.get().values(task.formId(), task.reference(), task.waiting(), task.answers(), actor)));
        }));
    }

    @Override
    public VariableMap getStartFormVariables(String processDefinitionId) {
        return getStartFormVariables(processDefinitionId, null, true);
    }

    @Override
    public VariableMap getStartFormVariables(
            String processDefinitionId, @Nullable Collection<String> names, boolean deserialize) {
        String form = startForm(processDefinitionId);
        return answering(() -> shown(desk.get().values(form, null, false, Map::of, actor())));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        submitTask(taskId, properties, answers -> {
            super.submitTaskForm(taskId, answers);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserialize) {
        return submitTask(
                taskId, properties, answers -> super.submitTaskFormWithVariablesInReturn(taskId, answers, deserialize));
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, Map.copyOf(properties));
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, @Nullable String businessKey, Map<String, Object> properties) {
        StartFormData start = startData(processDefinitionId);
        String form = start.getCamundaFormRef().getKey();
        return answering(
                () -> form,
                () -> inOneCommand(null, () -> {
                    Actor actor = actor();
                    Map<String, Object> entered = entered(properties);
                    return starts.get()
                            .once(
                                    processDefinitionId,
                                    actor,
                                    entered,
                                    () -> begin(processDefinitionId, start, actor, entered));
                }));
    }

    private ProcessInstance begin(
            String processDefinitionId, StartFormData start, Actor actor, Map<String, Object> entered) {
        String form = start.getCamundaFormRef().getKey();
        FormDesk.Beginning beginning = desk.get().acceptNew(form, entered, actor, language());
        String reference = desk.get().create(beginning, new FormContext(form, actor, language()));
        ProcessInstance begun = super.submitStartForm(
                processDefinitionId, reference, places.get().variables(beginning.answers()));
        if (actor.isStaff()) {
            events.publishEvent(
                    new StartFormSubmitted(start.getProcessDefinition().getKey(), actor.userId()));
        }
        return begun;
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, null, Map.copyOf(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(
            String processDefinitionId, String businessKey, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, null, Map.copyOf(properties));
    }

    private <T> T submitTask(String taskId, Map<String, Object> properties, Function<VariableMap, T> end) {
        AtomicReference<String> formId = new AtomicReference<>();
        return answering(
                formId::get,
                () -> inOneCommand(taskId, () -> {
                    // First of all: whoever may not see the task must not write its record.
                    requireRight(taskId);
                    FormPlaces.TaskPlace task = place(taskId);
                    formId.set(task.formId());
                    Actor actor = actor();
                    Map<String, Object> answers = application.run(() -> desk.get()
                            .accept(
                                    task.formId(),
                                    task.reference(),
                                    task.waiting(),
                                    task.answers(),
                                    entered(properties),
                                    actor,
                                    language()));
                    events.publishEvent(task.submitted());
                    if (actor.isStaff()) {
                        tasks.get().submittedBy(taskId, actor.userId());
                    }
                    return end.apply(places.get().variables(answers));
                }));
    }

    /** In one transaction with the domain, and the engine reads each of its rows once. */
    private <T> T inOneCommand(@Nullable String taskId, Supplier<T> work) {
        return getCommandExecutor().execute(new OnForm<>(taskId, work));
    }

    /** The engine's own right to the task. */
    private void requireRight(String taskId) {
        super.getTaskFormData(taskId);
    }

    private FormPlaces.TaskPlace place(String taskId) {
        return application.run(() -> places.get().task(taskId));
    }

    private String startForm(String processDefinitionId) {
        return startData(processDefinitionId).getCamundaFormRef().getKey();
    }

    private StartFormData startData(String processDefinitionId) {
        StartFormData form = super.getStartFormData(processDefinitionId);
        if (form == null || form.getCamundaFormRef() == null) {
            throw new EngineRefusal(Status.BAD_REQUEST, message("form.missing"));
        }
        return form;
    }

    private Actor actor() {
        return signedIn.colleague().orElseGet(Actor::linkHolder);
    }

    private static VariableMap shown(Map<String, Object> data) {
        VariableMap variables = Variables.createVariables();
        data.forEach((key, value) -> variables.putValueTyped(
                key,
                value instanceof Map || value instanceof List
                        ? SpinValues.jsonValue(write(value)).create()
                        : Variables.untypedValue(value)));
        return variables;
    }

    private Map<String, Object> entered(Map<String, Object> properties) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (String key : properties == null ? Set.<String>of() : properties.keySet()) {
            TypedValue typed = properties instanceof VariableMap map ? map.getValueTyped(key) : null;
            data.put(key, typed instanceof JsonValue json ? read(json) : plain(typed, properties, key));
        }
        return data;
    }

    private static @Nullable Object plain(@Nullable TypedValue typed, Map<String, Object> properties, String key) {
        return typed == null ? properties.get(key) : typed.getValue();
    }

    private @Nullable Object read(JsonValue json) {
        String text = json.isDeserialized()
                ? (json.getValue() == null ? null : json.getValue().toString())
                : json.getValueSerialized();
        try {
            return text == null ? null : StrictJson.MAPPER.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new EngineRefusal(Status.BAD_REQUEST, message("answer.json"));
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a form's values are not JSON");
        }
    }

    private static InputStream stream(JsonNode form) {
        return new ByteArrayInputStream(form.toString().getBytes(StandardCharsets.UTF_8));
    }

    private <T> T answering(Supplier<T> work) {
        return answering(() -> null, work);
    }

    /** Refusals in the one exception that every endpoint of the engine answers alike. */
    private <T> T answering(Supplier<String> formId, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidForm invalid) {
            throw new EngineRefusal(
                    Status.BAD_REQUEST, application.run(() -> sentence(formId.get(), invalid)), invalid.errors());
        } catch (StaleForm stale) {
            throw new EngineRefusal(Status.BAD_REQUEST, message("form.stale." + stale.changed()));
        } catch (AccessDeniedException forbidden) {
            throw new EngineRefusal(Status.FORBIDDEN, message("form.forbidden"));
        } catch (NoSuchRecord gone) {
            throw new EngineRefusal(Status.BAD_REQUEST, message("form.missing"));
        }
    }

    private String sentence(String formId, InvalidForm invalid) {
        Map<String, String> labels = formId == null ? Map.of() : desk.get().labels(formId, language());
        StringBuilder problems = new StringBuilder();
        invalid.errors().forEach((key, problem) -> problems.append(problems.isEmpty() ? "" : " ")
                .append(key.isEmpty() ? "" : "„" + labels.getOrDefault(key, key) + "” – ")
                .append(problem));
        return messages.getMessage("form.refused", new Object[] {problems.toString()}, language());
    }

    /** Of the screen on which the form is. */
    private Locale language() {
        return browser.ofApplication().orElse(Languages.LATVIAN);
    }

    private String message(String key) {
        return messages.getMessage(key, null, language());
    }
}
