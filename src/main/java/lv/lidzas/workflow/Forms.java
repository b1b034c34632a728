package lv.lidzas.workflow;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.FormPlaces;
import lv.lidzas.workflow.engine.races.Turns;
import lv.lidzas.workflow.forms.FormDesk;
import lv.lidzas.workflow.forms.FormDifferences;
import lv.lidzas.workflow.forms.FormPages;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/**
 * Opens and submits forms for pages and endpoints of our own; Tasklist and REST reach the same code through the engine's
 * form service. Every submission is validated against the deployed form and stored in one transaction with the step
 * that it ends.
 */
@Component
@Transactional
public class Forms {

    private final FormDesk desk;
    private final FormPlaces places;
    private final Turns turns;
    private final FormPages pages;
    private final FormDifferences differences;
    private final ObjectProvider<PublicForm> publicForms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsApplication application;
    private final ApplicationEventPublisher events;

    Forms(
            FormDesk desk,
            FormPlaces places,
            Turns turns,
            FormPages pages,
            FormDifferences differences,
            ObjectProvider<PublicForm> publicForms,
            TaskService tasks,
            RuntimeService runtime,
            AsApplication application,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.places = places;
        this.turns = turns;
        this.pages = pages;
        this.differences = differences;
        this.publicForms = publicForms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.application = application;
        this.events = events;
    }

    /**
     * The form of a waiting user task.
     *
     * @throws TaskOver if it was answered already
     * @throws NoSuchRecord if there never was such a task, or it has no form
     */
    public OpenForm openTask(String taskId, Actor actor, Locale language) {
        return application.run(() -> {
            FormPlaces.TaskPlace task = taskFor(taskId, actor);
            return desk.open(
                    task.formId(), task.reference(), task.name(), task.waiting(), task.answers(), actor, language);
        });
    }

    /**
     * Ends a user task with its form.
     *
     * @throws InvalidForm naming every wrong field; nothing is stored then
     * @throws StaleForm if form or record were changed since it was opened
     */
    public void submitTask(String taskId, Map<String, Object> data, Actor actor, Locale language) {
        application.run(() -> {
            turns.takeAtTask(taskId);
            FormPlaces.TaskPlace task = taskFor(taskId, actor);
            Map<String, Object> answers =
                    desk.accept(task.formId(), task.reference(), task.waiting(), task.answers(), data, actor, language);
            events.publishEvent(task.submitted());
            tasks.complete(taskId, places.variables(answers));
            return null;
        });
    }

    /** Our own work is none of whoever is on the own page, even where the record is. */
    private FormPlaces.TaskPlace taskFor(String taskId, Actor actor) {
        FormPlaces.TaskPlace task = placeOf(taskId, actor);
        if (actor.way() == Actor.Way.PERSON && !task.waiting()) {
            throw new NoSuchRecord();
        }
        return task;
    }

    private FormPlaces.TaskPlace placeOf(String taskId, Actor actor) {
        try {
            return places.task(taskId);
        } catch (TaskOver over) {
            desk.requireRight(over.reference(), actor);
            throw over;
        }
    }

    /** The form of a message event that a running process waits for: a withdrawal. */
    public OpenForm openMessage(String processInstanceId, String elementId, Actor actor, Locale language) {
        return application.run(() -> {
            FormPlaces.MessagePlace message = places.message(processInstanceId, elementId);
            return desk.open(message.formId(), message.reference(), message.name(), false, Map::of, actor, language);
        });
    }

    /** Correlates the message with its form's data. */
    public void submitMessage(
            String processInstanceId, String elementId, Map<String, Object> data, Actor actor, Locale language) {
        application.run(() -> {
            turns.takeAtMessagesOf(processInstanceId);
            FormPlaces.MessagePlace message = places.message(processInstanceId, elementId);
            Map<String, Object> answers =
                    desk.accept(message.formId(), message.reference(), false, Map::of, data, actor, language);
            events.publishEvent(message.submitted());
            runtime.messageEventReceived(message.message(), message.executionId(), places.variables(answers));
            return null;
        });
    }

    /**
     * A form that a {@link PublicForm} bean names.
     *
     * @throws NoSuchRecord if none does
     */
    public OpenForm openPublic(String formId, Locale language) {
        publicForm(formId);
        return application.run(() -> desk.open(formId, null, "", false, Map::of, Actor.visitor(), language));
    }

    /** @return the new reference */
    public String submitPublic(String formId, Map<String, Object> data, Locale language) {
        PublicForm form = publicForm(formId);
        return application.run(() -> {
            FormDesk.Beginning beginning = desk.acceptNew(formId, data, Actor.visitor(), language);
            return form.submit(beginning.values(), new FormContext(formId, Actor.visitor(), language));
        });
    }

    /** A form that makes a record outside a process: a visit. */
    public OpenForm openNew(String formId, Actor actor, Locale language) {
        return desk.open(formId, null, "", false, Map::of, actor, language);
    }

    /**
     * Makes a record outside a process.
     *
     * @param given what is known without asking, added to what was entered
     * @return the new reference
     */
    public String submitNew(
            String formId, Map<String, Object> given, Map<String, Object> data, Actor actor, Locale language) {
        FormDesk.Beginning beginning = desk.acceptNew(formId, data, actor, language);
        beginning.values().putAll(given);
        return desk.create(beginning, new FormContext(formId, actor, language));
    }

    /** A card: a form without an event, over one record. */
    public OpenForm openCard(String formId, String reference, Actor actor, Locale language) {
        return desk.open(formId, reference, "", false, Map::of, actor, language);
    }

    /** Stores what was changed on a card. */
    public void submitCard(String formId, String reference, Map<String, Object> data, Actor actor, Locale language) {
        desk.accept(formId, reference, false, Map::of, data, actor, language);
    }

    /**
     * A form as a page of plain HTML, for {@code templates/forms/form.html}.
     *
     * @param entered what a reader has entered so far, as {@link #decode} gives it; {@code null} shows the record
     * @param errors by key of the field
     */
    public FormPage page(OpenForm form, Map<String, Object> entered, Map<String, String> errors, Locale language) {
        return pages.page(form, entered, errors, language);
    }

    /** What the parameters of a posted page mean, nested as the form is. */
    public Map<String, Object> decode(OpenForm form, MultiValueMap<String, String> parameters) {
        return pages.decode(form, parameters);
    }

    /**
     * What stands in the record now where something else was entered: a sentence by key of the field, as {@link #page} takes
     * for errors.
     */
    public Map<String, String> differences(OpenForm form, Map<String, Object> entered, Locale language) {
        return differences.of(form, entered, language);
    }

    private PublicForm publicForm(String formId) {
        return publicForms.stream()
                .filter(form -> form.formId().equals(formId))
                .findFirst()
                .orElseThrow(NoSuchRecord::new);
    }
}
