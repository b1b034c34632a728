package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.mails.Recipient;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody has decided of each letter whether it is sent again to a corrected address. */
@IntegrationTest
class LettersStillTrueTest {

    /** Why not. */
    private static final Map<String, String> NEVER = Map.ofEntries(
            Map.entry("links", "was asked for at the old address"),
            Map.entry("signIn", "its link lives for minutes"),
            Map.entry("addressChanged", "is about the old address"),
            Map.entry("personForgotten", "goes to somebody of whom nothing is kept"),
            Map.entry("caseOfferReminder", "reminds"),
            Map.entry("contactReminder", "reminds"),
            Map.entry("chooseSessionsReminder", "reminds"),
            Map.entry("trainingReminder", "reminds"),
            Map.entry("consentReminder", "reminds"),
            Map.entry("helpRequestWaits", "is about a day"),
            Map.entry("helpRequestOverdue", "is about a day"),
            Map.entry("campaignThanks", "nobody has to know it"),
            Map.entry("weeklyDigest", "is about a week"));

    @Autowired
    private List<Recipient> recipients;

    @Test
    void everyLetterLeadsToAWaitOrItsRecipientSaysWhenItIsStillTrueOrItIsNeverSentAgain() {
        Map<String, String> recipientOf = new TreeMap<>();
        Set<String> leading = new TreeSet<>();
        Sources.under(Sources.PRODUCT).forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                Bpmn.readModelFromStream(new ByteArrayInputStream(content))
                        .getModelElementsByType(SendTask.class)
                        .stream()
                        .map(LettersStillTrueTest::properties)
                        .filter(properties -> properties.containsKey("template"))
                        .forEach(properties -> {
                            recipientOf.put(properties.get("template"), properties.get("recipient"));
                            if (properties.containsKey("link") || properties.containsKey("exitLink")) {
                                leading.add(properties.get("template"));
                            }
                        });
            }
        });
        Set<String> telling = new TreeSet<>(recipientOf.keySet());
        telling.removeAll(leading);
        Map<String, String> decided = new TreeMap<>(NEVER);
        for (Recipient recipient : recipients) {
            recipient.stillTrue().keySet().forEach(template -> {
                assertThat(recipientOf).containsEntry(template, recipient.name());
                assertThat(decided.put(template, recipient.name())).as(template).isNull();
            });
        }

        assertThat(leading).contains("confirmAddress", "clarification", "registered");
        assertThat(decided.keySet()).isEqualTo(telling);
    }

    private static Map<String, String> properties(SendTask task) {
        Map<String, String> properties = new TreeMap<>();
        task.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .forEach(property -> properties.put(property.getCamundaName(), property.getCamundaValue()));
        return properties;
    }
}
