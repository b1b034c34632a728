package lv.lidzas.workflow.gate.process;

import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** What people start by hand begins with a form, which makes or chooses the record that the process is about. */
public final class StartRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        for (StartEvent start : model.all(StartEvent.class)) {
            boolean plain = start.getParentElement() instanceof Process
                    && start.getChildElementsByType(EventDefinition.class).isEmpty();
            if (plain && model.process().isCamundaStartableInTasklist() && start.getCamundaFormRef() == null) {
                findings.refuse(model.place(start), "start.withoutForm");
            }
        }
    }
}
