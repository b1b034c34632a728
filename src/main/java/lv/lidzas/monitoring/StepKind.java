package lv.lidzas.monitoring;

import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What kind of step it is, as managers call it. Of a timer it says what goes on when its time has come: a reminder is none that ends a step. */
enum StepKind {
    TASK,
    LETTER,
    /** Its step goes on. */
    STEP_REMINDED,
    /** Its step ends. */
    STEP_OVERDUE,
    /** The process goes on. */
    PROCESS_REMINDED,
    /** All else in the process ends. */
    PROCESS_OVERDUE,
    /** The process stood there until that day. */
    DAY,
    DECISION,
    PROCESS,
    PART,
    END,
    START,
    EVENT,
    STEP;

    /** Key of its message. */
    String key() {
        return "monitoring.kind." + name().toLowerCase(Locale.ROOT);
    }

    static StepKind of(FlowNode node) {
        return node instanceof Event event ? ofEvent(event) : ofActivity(node);
    }

    private static StepKind ofEvent(Event event) {
        if (event instanceof CatchEvent caught && WaitsFor.isTimer(caught)) {
            return ofTimer(caught);
        }
        if (event instanceof EndEvent) {
            return END;
        }
        return event instanceof StartEvent ? START : EVENT;
    }

    private static StepKind ofTimer(CatchEvent timer) {
        if (timer instanceof BoundaryEvent boundary) {
            return boundary.cancelActivity() ? STEP_OVERDUE : STEP_REMINDED;
        }
        if (timer instanceof StartEvent start && timer.getParentElement() instanceof SubProcess) {
            return start.isInterrupting() ? PROCESS_OVERDUE : PROCESS_REMINDED;
        }
        return DAY;
    }

    private static StepKind ofActivity(FlowNode node) {
        if (node instanceof UserTask) {
            return TASK;
        }
        if (node instanceof SendTask) {
            return LETTER;
        }
        if (node instanceof BusinessRuleTask) {
            return DECISION;
        }
        if (node instanceof CallActivity) {
            return PROCESS;
        }
        return node instanceof SubProcess ? PART : STEP;
    }
}
