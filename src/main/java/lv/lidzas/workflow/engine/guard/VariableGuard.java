package lv.lidzas.workflow.engine.guard;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.lidzas.workflow.ReturnedTasks;
import lv.lidzas.workflow.contract.DeclaredVariables;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Sees whatever is about to be stored about an instance, by whoever, and refuses what is neither a reference nor a
 * declared answer. It throws within the command, so nothing of it is kept.
 */
@Component
class VariableGuard implements HistoryEventHandler {

    private final Supplier<DeclaredVariables> variables;
    private final References references;
    private final Assignees assignees;
    private final SecondPerson secondPerson;
    private final Refusals refusals;

    VariableGuard(
            ObjectProvider<DeclaredVariables> variables,
            References references,
            Assignees assignees,
            SecondPerson secondPerson,
            Refusals refusals) {
        this.variables = SingletonSupplier.of(variables::getObject);
        this.references = references;
        this.assignees = assignees;
        this.secondPerson = secondPerson;
        this.refusals = refusals;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable && isWritten(event)) {
            checkVariable(variable);
        } else if (event instanceof HistoricTaskInstanceEventEntity task) {
            checkTask(task);
        } else if (event instanceof HistoricProcessInstanceEventEntity instance
                && (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)
                        || event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE))
                && !references.contains(instance.getBusinessKey())) {
            throw refusals.badRequest("guard.businessKey");
        }
    }

    private static boolean isWritten(HistoryEvent event) {
        return event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE)
                || event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE);
    }

    private void checkVariable(HistoricVariableUpdateEventEntity event) {
        String name = event.getVariableName();
        if (isReturnMark(event)) {
            return;
        }
        // A local variable of one task has no process that could declare it.
        Optional<Declared> declared = event.getProcessDefinitionId() == null || event.getTaskId() != null
                ? Optional.empty()
                : Context.getCommandContext()
                        .runWithoutAuthorization(() -> variables.get().find(event.getProcessDefinitionId(), name));
        boolean byProcess = Context.getBpmnExecutionContext() != null || AnswersAnew.areWritten();
        if (declared.filter(variable -> byProcess ? variable.fromDelegate() : variable.fromForm())
                .isEmpty()) {
            throw refusals.badRequest("guard.variable.unknown", name);
        }
        if (!HeldValue.of(event).fits(declared.get(), references::contains)) {
            throw refusals.badRequest("guard.variable.value", name);
        }
    }

    /** The application's own, at one task only; nobody else writes variables of tasks. */
    private static boolean isReturnMark(HistoricVariableUpdateEventEntity event) {
        return event.getTaskId() != null
                && ReturnedTasks.MARK.equals(event.getVariableName())
                && "boolean".equals(event.getSerializerName())
                && Context.getCommandContext().getAuthenticatedUserId() == null;
    }

    private void checkTask(HistoricTaskInstanceEventEntity task) {
        boolean ends = task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)
                || task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_DELETE);
        if (ends) {
            return;
        }
        if (task.getOwner() != null) {
            throw refusals.badRequest("guard.owner");
        }
        if (task.getAssignee() != null) {
            checkAssignee(task);
        }
    }

    private void checkAssignee(HistoricTaskInstanceEventEntity event) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(event.getTaskId());
        if (task == null || !assignees.mayHave(event.getAssignee(), task)) {
            throw refusals.badRequest("guard.assignee");
        }
        if (secondPerson.didTheFirstStep(task, event.getAssignee())) {
            throw refusals.badRequest("guard.otherThan");
        }
    }
}
