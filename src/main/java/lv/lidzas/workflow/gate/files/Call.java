package lv.lidzas.workflow.gate.files;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/**
 * One call of another process.
 *
 * @param in variable of the called process → variable of the caller
 * @param out variable of the caller → variable of the called process
 */
public record Call(CallActivity activity, String process, Map<String, String> in, Map<String, String> out) {

    static Call of(CallActivity activity) {
        Map<String, String> in = new LinkedHashMap<>();
        Map<String, String> out = new LinkedHashMap<>();
        if (activity.getExtensionElements() != null) {
            for (CamundaIn mapping : activity.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list()) {
                if (mapping.getCamundaSource() != null && mapping.getCamundaTarget() != null) {
                    in.put(mapping.getCamundaTarget(), mapping.getCamundaSource());
                }
            }
            for (CamundaOut mapping : activity.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaOut.class)
                    .list()) {
                if (mapping.getCamundaSource() != null && mapping.getCamundaTarget() != null) {
                    out.put(mapping.getCamundaTarget(), mapping.getCamundaSource());
                }
            }
        }
        return new Call(activity, activity.getCalledElement(), in, out);
    }
}
