package lv.lidzas.workflow.engine.times;

import lv.lidzas.workflow.Urgency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Each task begins as urgent as its record is. */
final class UrgentTasks extends AbstractBpmnParseListener implements TaskListener {

    private final Urgency urgency;

    UrgentTasks(Urgency urgency) {
        this.urgency = urgency;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        urgency.of(task.getExecution().getProcessBusinessKey(), task.getPriority())
                .ifPresent(task::setPriority);
    }
}
