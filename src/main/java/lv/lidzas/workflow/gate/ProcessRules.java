package lv.lidzas.workflow.gate;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The process as a whole: its name, how long its history lives, and its messages. */
final class ProcessRules implements ModelRule {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        String resource = model.resource();
        Process process = model.process();
        String key = process.getId();
        if (!FileNames.id(resource).equals(key)) {
            findings.add(
                    resource,
                    key,
                    "Process \"" + key + "\": its id has to be \"" + FileNames.id(resource)
                            + "\", like its file; change the one or the other.");
        }
        if (!process.isExecutable()) {
            findings.add(resource, key, "Process \"" + key + "\" is not executable; tick \"Executable\".");
        }
        if (process.getCamundaHistoryTimeToLiveString() == null) {
            findings.add(
                    resource,
                    key,
                    "Process \"" + key
                            + "\" says nothing of how long its history is kept; set camunda:historyTimeToLive.");
        }
        for (BaseElement element : model.all(BaseElement.class)) {
            if (element.getId() != null && !element.getId().matches(NAME.replace("_]", "_-]"))) {
                findings.add(
                        resource,
                        element.getId(),
                        "Element \"" + element.getId() + "\": an id consists of letters, digits and _.");
            }
        }
        for (Message message : model.all(Message.class)) {
            if (message.getName() == null || !message.getName().matches("[a-z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*")) {
                findings.add(
                        resource,
                        message.getId(),
                        "Message \"" + message.getId()
                                + "\": its name has to read <process>.<what happened>, for example " + key
                                + ".withdrawn.");
            }
        }
        messageForms(model, around, findings);
    }

    private static void messageForms(ProcessModel model, Surroundings around, Findings findings) {
        for (Event event : model.all(Event.class)) {
            Set<String> properties = ProcessModel.properties(event).keySet();
            boolean message = event.getChildElementsByType(EventDefinition.class).stream()
                    .anyMatch(MessageEventDefinition.class::isInstance);
            for (String property : properties) {
                if (!property.equals(ProcessModel.FORM) || !message) {
                    findings.add(
                            model.resource(),
                            event.getId(),
                            "Event \"" + event.getId() + "\": property \"" + property
                                    + "\" means nothing here; only a message event takes one, \"form\".");
                }
            }
        }
        model.messageForms().forEach((event, form) -> {
            if (around.library().form(form).isEmpty()) {
                findings.add(
                        model.resource(),
                        event.getId(),
                        "Event \"" + event.getId() + "\": there is no form \"" + form
                                + "\"; deploy it first or together with the diagram.");
            }
        });
    }
}
