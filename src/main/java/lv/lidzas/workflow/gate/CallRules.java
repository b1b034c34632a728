package lv.lidzas.workflow.gate;

import java.util.Map;
import java.util.Optional;
import lv.lidzas.workflow.DeclaredVariables.Declared;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** A call hands on the business key and named variables, nothing else. */
final class CallRules implements ModelRule {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";
    private static final String NAME = "[A-Za-z]\\w*";

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, Declared> variables = around.variablesOf(model);
        for (Call call : model.calls()) {
            called(model, call, around, findings);
            mappings(model, call.activity(), findings);
            call.in().values().forEach(source -> provided(model, call, source, variables, findings));
            around.library()
                    .process(call.process() == null ? "" : call.process())
                    .ifPresent(called -> {
                        Map<String, Declared> there = around.variablesOf(called);
                        call.out().values().forEach(source -> provided(model, call, source, there, findings));
                    });
        }
    }

    private static void called(ProcessModel model, Call call, Surroundings around, Findings findings) {
        String element = call.activity().getId();
        if (call.process() == null) {
            findings.add(
                    model.resource(),
                    element,
                    "Call activity \"" + element + "\" calls nothing; set the called process.");
            return;
        }
        Optional<ProcessModel> called = around.library().process(call.process());
        if (called.isEmpty()) {
            findings.add(
                    model.resource(),
                    element,
                    "Call activity \"" + element + "\": there is no process \"" + call.process()
                            + "\"; deploy it first or together with this one.");
        } else if (called.get().process().isCamundaStartableInTasklist()) {
            findings.add(
                    model.resource(),
                    element,
                    "Call activity \"" + element + "\": the called process \"" + call.process()
                            + "\" must not be startable by hand; untick \"Startable\" in its properties.");
        }
        String binding = ProcessModel.camunda(call.activity(), "calledElementBinding");
        if (binding != null && !binding.equals("latest")) {
            findings.add(
                    model.resource(),
                    element,
                    "Call activity \"" + element + "\": the called process has to be bound \"latest\".");
        }
    }

    private static void mappings(ProcessModel model, CallActivity activity, Findings findings) {
        boolean handsOnKey = false;
        if (activity.getExtensionElements() != null) {
            for (CamundaIn in : activity.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list()) {
                if (in.getCamundaBusinessKey() != null) {
                    handsOnKey = in.getCamundaBusinessKey().equals(BUSINESS_KEY);
                } else {
                    bare(model, activity, in.getCamundaSource(), in.getCamundaTarget(), findings);
                }
            }
            for (CamundaOut out : activity.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaOut.class)
                    .list()) {
                bare(model, activity, out.getCamundaSource(), out.getCamundaTarget(), findings);
            }
        }
        if (!handsOnKey) {
            findings.add(
                    model.resource(),
                    activity.getId(),
                    "Call activity \"" + activity.getId()
                            + "\" has to hand on the business key: <camunda:in businessKey=\"" + BUSINESS_KEY
                            + "\"/>.");
        }
    }

    private static void bare(
            ProcessModel model, CallActivity activity, String source, String target, Findings findings) {
        if (source == null || target == null || !source.matches(NAME) || !target.matches(NAME)) {
            findings.add(
                    model.resource(),
                    activity.getId(),
                    "Call activity \"" + activity.getId() + "\": a mapping has a bare source and a bare target.");
        }
    }

    private static void provided(
            ProcessModel model, Call call, String source, Map<String, Declared> variables, Findings findings) {
        if (!variables.containsKey(source)) {
            findings.add(
                    model.resource(),
                    call.activity().getId(),
                    "Call activity \"" + call.activity().getId() + "\" maps \"" + source
                            + "\", which nothing there provides; check the name.");
        }
    }
}
