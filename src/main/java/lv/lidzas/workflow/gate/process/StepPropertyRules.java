package lv.lidzas.workflow.gate.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.gate.files.DeadlineTable;
import lv.lidzas.workflow.gate.files.Library;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.FileNames;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.RecordKinds;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.mails.Recipient;
import org.camunda.bpm.model.bpmn.instance.Task;

/** A step's properties name things that exist: a row, a mail text, a recipient, an element of the same diagram. */
public final class StepPropertyRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        model.steps()
                .forEach((task, delegate) -> around.catalogue().step(delegate).ifPresent(type -> {
                    Map<String, String> given = model.properties(task);
                    for (StepType.Property property : type.properties()) {
                        String value = given.get(property.name());
                        if (value != null) {
                            check(model, task, property, value, around, findings);
                        }
                    }
                }));
    }

    private static void check(
            ProcessModel model,
            Task task,
            StepType.Property property,
            String value,
            Surroundings around,
            Findings findings) {
        Place place = model.place(task);
        switch (property.kind()) {
            case TEXT -> {}
            case DEADLINE -> {
                Set<String> rows = new TreeSet<>(DeadlineTable.names(around.library()));
                if (!rows.contains(value)) {
                    findings.refuse(place, "property.deadline", value, property.name(), rows);
                }
            }
            case TEMPLATE -> {
                for (String language : Library.LANGUAGES) {
                    if (around.library().mail(value, language).isEmpty()) {
                        findings.refuse(place, "property.template", FileNames.mail(value, language));
                    }
                }
            }
            case RECIPIENT -> recipient(model, place, value, around, findings);
            case TASK -> {
                if (model.waits().stream().noneMatch(wait -> wait.getId().equals(value))) {
                    findings.refuse(place, "property.task", property.name(), value);
                }
            }
            case FORM_EVENT -> {
                if (model.messageForms().keySet().stream()
                        .noneMatch(event -> event.getId().equals(value))) {
                    findings.refuse(place, "property.formEvent", property.name(), value);
                }
            }
        }
    }

    private static void recipient(
            ProcessModel model, Place place, String value, Surroundings around, Findings findings) {
        Optional<Recipient> recipient = around.domain().recipient(value);
        if (recipient.isEmpty()) {
            findings.refuse(
                    place,
                    "property.recipient",
                    value,
                    new TreeSet<>(around.domain().recipientNames()));
            return;
        }
        Set<String> about = new RecordKinds(around.library(), around.domain()).of(model);
        String record = recipient.get().record();
        if (about.stream().anyMatch(kind -> !kind.equals(record))) {
            findings.refuse(place, "property.recipientOfOther", value, record, about);
        }
    }
}
