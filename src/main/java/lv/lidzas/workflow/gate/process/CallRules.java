package lv.lidzas.workflow.gate.process;

import java.util.Map;
import java.util.Optional;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.files.Call;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** A call hands on the business key and named variables, nothing else. */
public final class CallRules implements ModelRule {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";
    private static final String NAME = "[A-Za-z]\\w*";

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, Declared> variables = around.variablesOf(model);
        for (Call call : model.calls()) {
            called(model, call, around, findings);
            mappings(model, call.activity(), findings);
            call.in().values().forEach(source -> {
                if (!variables.containsKey(source)) {
                    findings.refuse(model.place(call.activity()), "call.inUnknown", source);
                }
            });
            around.library()
                    .process(call.process() == null ? "" : call.process())
                    .ifPresent(called -> {
                        outputs(model, call, around.variablesOf(called), findings);
                        gone(model, call, called, around, findings);
                    });
        }
    }

    private static void outputs(ProcessModel model, Call call, Map<String, Declared> there, Findings findings) {
        call.out().values().forEach(source -> {
            if (!there.containsKey(source)) {
                findings.refuse(model.place(call.activity()), "call.outUnknown", source, call.process());
            }
        });
    }

    /** A mapping taken out leaves a reader without its variable on this way, though another way may provide it. */
    private static void gone(
            ProcessModel model, Call call, ProcessModel called, Surroundings around, Findings findings) {
        ProcessModel earlier = around.earlier(model);
        if (earlier == null || earlier == model) {
            return;
        }
        String id = call.activity().getId();
        earlier.calls().stream()
                .filter(before ->
                        id.equals(before.activity().getId()) && call.process().equals(before.process()))
                .forEach(before -> {
                    gone(model, call, before.out(), call.out(), model, "call.outGone", around, findings);
                    gone(model, call, before.in(), call.in(), called, "call.inGone", around, findings);
                });
    }

    private static void gone(
            ProcessModel model,
            Call call,
            Map<String, String> before,
            Map<String, String> now,
            ProcessModel reader,
            String key,
            Surroundings around,
            Findings findings) {
        for (String target : before.keySet()) {
            if (!now.containsKey(target) && reader.reads(around.library()).contains(target)) {
                findings.refuse(model.place(call.activity()), key, target, call.process());
            }
        }
    }

    private static void called(ProcessModel model, Call call, Surroundings around, Findings findings) {
        Place place = model.place(call.activity());
        if (call.process() == null) {
            findings.refuse(place, "call.nothing");
            return;
        }
        Optional<ProcessModel> called = around.library().process(call.process());
        if (called.isEmpty()) {
            findings.refuse(place, "call.noProcess", call.process());
        } else if (called.get().process().isCamundaStartableInTasklist()) {
            findings.refuse(place, "call.startable", call.process());
        }
        String binding = ProcessModel.camunda(call.activity(), "calledElementBinding");
        if (binding != null && !binding.equals("latest")) {
            findings.refuse(place, "call.binding");
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
            findings.refuse(model.place(activity), "call.key", BUSINESS_KEY);
        }
    }

    private static void bare(
            ProcessModel model, CallActivity activity, String source, String target, Findings findings) {
        if (source == null || target == null || !source.matches(NAME) || !target.matches(NAME)) {
            findings.refuse(model.place(activity), "call.mapping");
        }
    }
}
