package lv.lidzas.workflow;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.entry.FormDesk;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.StaleForm;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.forms.FormPlaces;
import lv.lidzas.workflow.engine.races.Turns;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and submits the forms that running processes wait for, for pages and links of our own; Tasklist and REST reach the
 * same code through the engine's form service. A submission is stored in one transaction with the step that it ends.
 */
@Component
@Transactional
public class TaskForms {

    private final FormDesk desk;
    private final FormPlaces places;
    private final Turns turns;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsApplication application;
    private final ApplicationEventPublisher events;

    TaskForms(
            FormDesk desk,
            FormPlaces places,
            Turns turns,
            TaskService tasks,
            RuntimeService runtime,
            AsApplication application,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.places = places;
        this.turns = turns;
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
}
