package lv.lidzas.workflow.gate.process;

import java.util.List;
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
        if (!model.process().isCamundaStartableInTasklist()) {
            return;
        }
        List<StartEvent> plain =
                model.all(StartEvent.class).stream().filter(StartRules::isPlain).toList();
        if (plain.isEmpty()) {
            findings.refuse(model.place(model.process()), "start.onlyOtherwise");
        }
        for (StartEvent start : plain) {
            if (start.getCamundaFormRef() == null) {
                findings.refuse(model.place(start), "start.withoutForm");
            }
        }
    }

    /** Not within the process, and by no message, timer or the like. */
    private static boolean isPlain(StartEvent start) {
        return start.getParentElement() instanceof Process
                && start.getChildElementsByType(EventDefinition.class).isEmpty();
    }
}
