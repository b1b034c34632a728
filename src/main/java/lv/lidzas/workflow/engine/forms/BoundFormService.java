package lv.lidzas.workflow.engine.forms;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.lidzas.forms.entry.FormDesk;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.SignedInActor;
import lv.lidzas.workflow.engine.refusals.BrowserLanguage;
import lv.lidzas.workflow.engine.starts.StartOpenings;
import lv.lidzas.workflow.engine.tasks.OpenTasks;
import lv.lidzas.workflow.news.StartFormSubmitted;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The engine's form service with bound groups: what Tasklist and REST open is read from the domain, what they submit is
 * validated and written there in the transaction that ends the task. Only answers reach the engine.
 */
@Component
class BoundFormService extends FormServiceImpl {

    private final Supplier<FormDesk> desk;
    private final Supplier<FormPlaces> places;
    private final Supplier<OpenTasks> tasks;
    private final Supplier<StartOpenings> starts;
    private final SignedInActor signedIn;
    private final AsApplication application;
    private final ApplicationEventPublisher events;
    private final FormValues values;
    private final FormRefusals refusals;
    private final BrowserLanguage browser;

    BoundFormService(
            ObjectProvider<FormDesk> desk,
            ObjectProvider<FormPlaces> places,
            ObjectProvider<OpenTasks> tasks,
            ObjectProvider<StartOpenings> starts,
            SignedInActor signedIn,
            AsApplication application,
            ApplicationEventPublisher events,
            FormValues values,
            FormRefusals refusals,
            BrowserLanguage browser) {
        this.desk = SingletonSupplier.of(desk::getObject);
        this.places = SingletonSupplier.of(places::getObject);
        this.tasks = SingletonSupplier.of(tasks::getObject);
        this.starts = SingletonSupplier.of(starts::getObject);
        this.signedIn = signedIn;
        this.application = application;
        this.events = events;
        this.values = values;
        this.refusals = refusals;
        this.browser = browser;
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return refusals.answering(() -> inOneCommand(taskId, () -> {
            requireRight(taskId);
            FormPlaces.TaskPlace task = place(taskId);
            Actor actor = actor();
            return FormValues.stream(application.run(() ->
                    desk.get().schema(task.formId(), task.reference(), task.waiting(), actor, browser.ofScreen())));
        }));
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        String form = startForm(processDefinitionId);
        return refusals.answering(() -> FormValues.stream(
                starts.get().opened(desk.get().schema(form, null, false, actor(), browser.ofScreen()))));
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, @Nullable Collection<String> names, boolean deserialize) {
        return refusals.answering(() -> inOneCommand(taskId, () -> {
            requireRight(taskId);
            FormPlaces.TaskPlace task = place(taskId);
            Actor actor = actor();
            return FormValues.shown(application.run(
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
        return refusals.answering(() -> FormValues.shown(desk.get().values(form, null, false, Map::of, actor())));
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
        return refusals.answering(
                () -> form,
                () -> inOneCommand(null, () -> {
                    Actor actor = actor();
                    Map<String, Object> entered = values.entered(properties);
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
        FormDesk.Beginning beginning = desk.get().acceptNew(form, entered, actor, browser.ofScreen());
        String reference = desk.get().create(beginning, new FormContext(form, actor, browser.ofScreen()));
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
        return refusals.answering(
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
                                    values.entered(properties),
                                    actor,
                                    browser.ofScreen()));
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
            throw refusals.missing();
        }
        return form;
    }

    private Actor actor() {
        return signedIn.colleague().orElseGet(Actor::linkHolder);
    }
}
