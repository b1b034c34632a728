package lv.lidzas.workflow.gate.process;

import java.util.Collection;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The application's own code starts processes, sends messages and looks for elements: a diagram keeps their names. */
public final class ContractRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        if (around.candidate().by() == By.ANALYST && comes(model, around) && isGuarded(model.key(), around)) {
            findings.refuse(model.place(model.process()), "contract.guarded");
        }
        around.domain().contract().of(model.key()).ifPresent(needs -> {
            for (ProcessNeeds.Name name : needs.names()) {
                check(model, name, findings);
            }
        });
    }

    /** By declaration, or because a step of what is deployed asks for a second person. */
    private static boolean isGuarded(String process, Surroundings around) {
        return around.domain()
                        .contract()
                        .of(process)
                        .filter(ProcessNeeds::isGuarded)
                        .isPresent()
                || around.deployed().process(process).stream().anyMatch(model -> model.all(UserTask.class).stream()
                        .anyMatch(task -> model.properties(task).containsKey(ProcessModel.OTHER_THAN)));
    }

    private static boolean comes(ProcessModel model, Surroundings around) {
        return around.library().ownProcesses().contains(model);
    }

    private static void check(ProcessModel model, ProcessNeeds.Name name, Findings findings) {
        Place process = model.place(model.process());
        if (name instanceof ProcessNeeds.Start && !hasNoneStart(model)) {
            findings.refuse(process, "contract.start");
        } else if (name instanceof ProcessNeeds.StartMessage && !startsBy(model, name.text())) {
            findings.refuse(process, "contract.startMessage", name.text());
        } else if (name instanceof ProcessNeeds.Message && !waitsFor(model, name.text())) {
            findings.refuse(process, "contract.message", name.text());
        } else if (name instanceof ProcessNeeds.Task
                && !(model.model().getModelElementById(name.text()) instanceof UserTask)) {
            findings.refuse(process, "contract.task", name.text());
        } else if (name instanceof ProcessNeeds.FormEvent
                && model.messageForms().keySet().stream()
                        .noneMatch(event -> event.getId().equals(name.text()))) {
            findings.refuse(process, "contract.formEvent", name.text());
        }
    }

    private static boolean hasNoneStart(ProcessModel model) {
        return model.all(StartEvent.class).stream()
                .anyMatch(start -> isOfTheProcess(start)
                        && start.getChildElementsByType(EventDefinition.class).isEmpty());
    }

    private static boolean startsBy(ProcessModel model, String message) {
        return model.all(StartEvent.class).stream().anyMatch(start -> isOfTheProcess(start) && takes(start, message));
    }

    private static boolean waitsFor(ProcessModel model, String message) {
        return model.all(Event.class).stream()
                        .anyMatch(event ->
                                !(event instanceof StartEvent && isOfTheProcess(event)) && takes(event, message))
                || model.all(ReceiveTask.class).stream()
                        .anyMatch(task -> task.getMessage() != null
                                && message.equals(task.getMessage().getName()));
    }

    private static boolean isOfTheProcess(Event event) {
        return event.getParentElement() instanceof Process;
    }

    private static boolean takes(Event event, String message) {
        Collection<MessageEventDefinition> definitions = event.getChildElementsByType(MessageEventDefinition.class);
        return definitions.stream()
                .anyMatch(definition -> definition.getMessage() != null
                        && message.equals(definition.getMessage().getName()));
    }
}
