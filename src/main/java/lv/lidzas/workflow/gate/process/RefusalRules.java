package lv.lidzas.workflow.gate.process;

import java.util.LinkedHashSet;
import java.util.Set;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.gate.files.Call;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;

/** What a step may refuse, and the error with which a called process may end, is drawn where it comes out. */
public final class RefusalRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        model.steps().forEach((task, delegate) -> around.catalogue()
                .step(delegate)
                .map(StepType::refusals)
                .ifPresent(refusals -> drawn(model, task, Set.of(refusals), "step.refusalNotDrawn", findings)));
        for (Call call : model.calls()) {
            if (call.process() != null) {
                around.library()
                        .process(call.process())
                        .ifPresent(
                                called -> drawn(model, call.activity(), ends(called), "call.errorNotDrawn", findings));
            }
        }
    }

    private static void drawn(ProcessModel model, Activity activity, Set<String> codes, String key, Findings findings) {
        Set<String> drawn = new LinkedHashSet<>();
        for (BoundaryEvent event : model.all(BoundaryEvent.class)) {
            if (activity.equals(event.getAttachedTo())) {
                drawn.addAll(codes(event));
            }
        }
        for (String code : codes) {
            if (!drawn.contains(code) && !drawn.contains("")) {
                findings.refuse(model.place(activity), key, code);
            }
        }
    }

    private static Set<String> ends(ProcessModel called) {
        Set<String> codes = new LinkedHashSet<>();
        called.all(EndEvent.class).forEach(end -> codes.addAll(codes(end)));
        return codes;
    }

    /** An event without an error takes every one. */
    private static Set<String> codes(Event event) {
        Set<String> codes = new LinkedHashSet<>();
        for (ErrorEventDefinition error : event.getChildElementsByType(ErrorEventDefinition.class)) {
            if (error.getAttributeValue("errorRef") == null) {
                codes.add("");
            } else if (error.getError() != null && error.getError().getErrorCode() != null) {
                codes.add(error.getError().getErrorCode());
            }
        }
        return codes;
    }
}
