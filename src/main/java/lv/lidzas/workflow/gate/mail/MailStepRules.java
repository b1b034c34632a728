package lv.lidzas.workflow.gate.mail;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.mails.MailTemplate;
import lv.lidzas.workflow.mails.Recipient;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** A mail step and its text agree: what the text shows, the step and its recipient give, and the other way round. */
public final class MailStepRules implements ModelRule {

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
        Map<String, String> properties = model.properties(task);
        String template = properties.getOrDefault("template", "");
        if (around.domain().text(template).isPresent()) {
            findings.refuse(model.place(task), "mailStep.noLetter", template);
        }
        Optional<Recipient> recipient = around.domain().recipient(properties.getOrDefault("recipient", ""));
        for (String language : Library.LANGUAGES) {
            Optional<MailTemplate> mail = around.library().mail(template, language);
            if (mail.isEmpty()) {
                continue;
            }
            String file = FileNames.mail(template, language);
            Set<String> placeholders = mail.get().placeholders();
            recipient.ifPresent(who -> filled(model.place(task), file, placeholders, who, around, findings));
            agree(model.place(task), file, placeholders, "link", properties.get("link"), findings);
            agree(model.place(task), file, placeholders, "exitLink", properties.get("exitLink"), findings);
            if (placeholders.contains("linkEnds") && !leadsToAnEnd(model, properties.get("link"))) {
                findings.refuse(model.place(task), "mailStep.linkEnds", file, MailFileRules.shown("linkEnds"));
            }
        }
    }

    private static void filled(
            Place task,
            String file,
            Set<String> placeholders,
            Recipient recipient,
            Surroundings around,
            Findings findings) {
        Set<String> known = new LinkedHashSet<>(MailTemplate.GENERAL);
        known.addAll(around.domain().placeholders(recipient));
        for (String placeholder : placeholders) {
            if (!known.contains(placeholder)) {
                findings.refuse(task, "mailStep.placeholder", file, MailFileRules.shown(placeholder), recipient.name());
            }
        }
    }

    private static boolean leadsToAnEnd(ProcessModel model, @Nullable String link) {
        return link != null
                && model.model().getModelElementById(link) instanceof UserTask wait
                && wait.getCamundaDueDate() != null;
    }

    private static void agree(
            Place task, String file, Set<String> placeholders, String link, @Nullable String given, Findings findings) {
        if (given != null && !placeholders.contains(link)) {
            findings.refuse(task, "mailStep.linkNotShown", file, link, MailFileRules.shown(link));
        } else if (given == null && placeholders.contains(link)) {
            findings.refuse(task, "mailStep.linkNotSet", file, link, MailFileRules.shown(link));
        }
    }
}
