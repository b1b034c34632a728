package lv.lidzas.workflow.gate.process;

import java.util.Collection;
import java.util.Set;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** The process as a whole: its name, how long its history lives, how it begins, and the forms of its messages. */
public final class ProcessRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Process process = model.process();
        Place place = model.place(process);
        String name = FileNames.id(model.resource());
        if (!name.equals(process.getId())) {
            findings.refuse(place, "process.id", name);
        }
        if (!process.isExecutable()) {
            findings.refuse(place, "process.executable");
        }
        if (process.getCamundaHistoryTimeToLiveString() == null) {
            findings.refuse(place, "process.lifetime");
        }
        starts(model, findings);
        messageForms(model, around, findings);
    }

    private static void starts(ProcessModel model, Findings findings) {
        Collection<StartEvent> starts = model.process().getChildElementsByType(StartEvent.class);
        if (starts.isEmpty()) {
            findings.refuse(model.place(model.process()), "process.noStart");
        } else if (starts.stream().filter(ProcessRules::isNone).count() > 1) {
            findings.refuse(model.place(model.process()), "process.starts");
        }
        for (SubProcess subProcess : model.all(SubProcess.class)) {
            Collection<StartEvent> inside = subProcess.getChildElementsByType(StartEvent.class);
            boolean one = inside.size() == 1;
            if (subProcess.triggeredByEvent()
                    && !(one && !isNone(inside.iterator().next()))) {
                findings.refuse(model.place(subProcess), "process.eventStart");
            } else if (!subProcess.triggeredByEvent()
                    && !(one && isNone(inside.iterator().next()))) {
                findings.refuse(model.place(subProcess), "process.insideStart");
            }
        }
    }

    private static boolean isNone(StartEvent start) {
        return start.getEventDefinitions().isEmpty();
    }

    private static void messageForms(ProcessModel model, Surroundings around, Findings findings) {
        for (Event event : model.all(Event.class)) {
            Set<String> properties = model.properties(event).keySet();
            boolean message = event.getChildElementsByType(EventDefinition.class).stream()
                    .anyMatch(MessageEventDefinition.class::isInstance);
            if (properties.contains(ProcessModel.FORM) && !message) {
                findings.refuse(model.place(event), "process.formOfOther");
            }
        }
        model.messageForms().forEach((event, form) -> {
            if (around.library().form(form).isEmpty()) {
                findings.refuse(model.place(event), "form.unknown", form);
            }
        });
    }
}
