package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.mails.MailTemplate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

/** What is mailed to an address that anybody may have typed. */
class UnconfirmedMailsTest {

    private static final Set<String> CONFIRMATIONS = Set.of("userTask_confirmAddress", "userTask_confirmNewAddress");

    /** A name has a grammar; the rest is ours. */
    private static final Set<String> HARMLESS = Set.of(
            "name",
            "firstName",
            "lastName",
            "link",
            "exitLink",
            "linkEnds",
            "privacyPage",
            "organisation.name",
            "organisation.email",
            "organisation.phone");

    private final Map<String, byte[]> files = Sources.under(Sources.PRODUCT);

    @Test
    void aMailToAnUnconfirmedAddressShowsNothingTypedButAName() {
        Set<String> templates = templates();

        assertThat(templates).contains("confirmAddress", "confirmAddressReminder", "confirmNewAddress");
        for (String template : templates) {
            for (String language : List.of("lv", "en")) {
                MailTemplate mail = MailTemplate.parse(text(template + "." + language + ".md"));
                assertThat(HARMLESS).as(template).containsAll(mail.placeholders());
                assertThat(mail.subjectPlaceholders()).as(template).isEmpty();
            }
        }
    }

    private Set<String> templates() {
        Set<String> templates = new TreeSet<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                Bpmn.readModelFromStream(new ByteArrayInputStream(content))
                        .getModelElementsByType(SendTask.class)
                        .stream()
                        .filter(task -> CONFIRMATIONS.contains(property(task, "link")))
                        .forEach(task -> templates.add(property(task, "template")));
            }
        });
        return templates;
    }

    private static String property(SendTask task, String name) {
        return task.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private byte[] text(String name) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
