package lv.lidzas.workflow.gate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.workflow.MailTemplate;
import lv.lidzas.workflow.Recipient;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Mail steps name a text that exists in every language, a known recipient, and a link that leads somewhere. */
final class MailStepRules implements ModelRule {

    private static final String DELEGATE = "sendMailDelegate";

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        model.steps().forEach((task, delegate) -> {
            if (delegate.equals(DELEGATE)) {
                check(model, task, around, findings);
            }
        });
    }

    private static void check(ProcessModel model, Task task, Surroundings around, Findings findings) {
        String resource = model.resource();
        Map<String, String> properties = ProcessModel.properties(task);
        String template = properties.getOrDefault("template", "");
        Optional<Recipient> recipient = around.domain().recipient(properties.getOrDefault("recipient", ""));
        if (recipient.isEmpty()) {
            findings.add(
                    resource,
                    task.getId(),
                    "Task \"" + task.getId() + "\": nobody is known as recipient \"" + properties.get("recipient")
                            + "\"; there are: "
                            + String.join(", ", around.domain().recipientNames()) + ".");
        }
        String link = properties.get("link");
        if (link != null && !(model.model().getModelElementById(link) instanceof UserTask)) {
            findings.add(
                    resource,
                    task.getId(),
                    "Task \"" + task.getId()
                            + "\": property \"link\" has to be the id of a user task of this diagram.");
        }
        String exitLink = properties.get("exitLink");
        if (exitLink != null
                && model.messageForms().keySet().stream()
                        .noneMatch(event -> event.getId().equals(exitLink))) {
            findings.add(
                    resource,
                    task.getId(),
                    "Task \"" + task.getId()
                            + "\": property \"exitLink\" has to be the id of a message event with a form in this diagram.");
        }
        for (String language : Library.LANGUAGES) {
            Optional<MailTemplate> mail = around.library().mail(template, language);
            if (mail.isEmpty()) {
                findings.add(
                        resource,
                        task.getId(),
                        "Task \"" + task.getId() + "\": there is no mail text " + FileNames.mail(template, language)
                                + "; deploy it first or together with the diagram.");
                continue;
            }
            Set<String> placeholders = mail.get().placeholders();
            Set<String> known = new LinkedHashSet<>(MailTemplate.GENERAL);
            recipient.ifPresent(who -> known.addAll(who.placeholders()));
            for (String placeholder : placeholders) {
                if (recipient.isPresent() && !known.contains(placeholder)) {
                    findings.add(
                            resource,
                            task.getId(),
                            "Task \"" + task.getId() + "\": the mail text " + FileNames.mail(template, language)
                                    + " uses {{" + placeholder + "}}, which recipient \""
                                    + properties.get("recipient") + "\" does not have.");
                }
            }
            agree(resource, task, language, template, placeholders, "link", link != null, findings);
            agree(resource, task, language, template, placeholders, "exitLink", exitLink != null, findings);
            if (placeholders.contains("linkEnds") && !leadsToAnEnd(model, link)) {
                findings.add(
                        resource,
                        task.getId(),
                        "Task \"" + task.getId() + "\": " + FileNames.mail(template, language)
                                + " shows {{linkEnds}}, but property \"link\" names no user task with a due date; set it or change the text.");
            }
        }
    }

    private static boolean leadsToAnEnd(ProcessModel model, String link) {
        return link != null
                && model.model().getModelElementById(link) instanceof UserTask wait
                && wait.getCamundaDueDate() != null;
    }

    private static void agree(
            String resource,
            Task task,
            String language,
            String template,
            Set<String> placeholders,
            String link,
            boolean given,
            Findings findings) {
        if (given != placeholders.contains(link)) {
            findings.add(
                    resource,
                    task.getId(),
                    "Task \"" + task.getId() + "\": "
                            + (given
                                    ? "property \"" + link + "\" is set, but " + FileNames.mail(template, language)
                                            + " does not show {{" + link
                                            + "}}; add it to the text or remove the property."
                                    : FileNames.mail(template, language) + " shows {{" + link + "}}, but property \""
                                            + link + "\" is not set; set it or change the text."));
        }
    }
}
