package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.gate.grammar.Fault;
import lv.lidzas.workflow.gate.grammar.Phrase;
import lv.lidzas.workflow.gate.language.BpmnGrammar;
import org.junit.jupiter.api.Test;

class GrammarWordsTest {

    /** More than the table allows. */
    private static final int DEEPER = 30;

    private static final int MORE = 6000;

    @Test
    void everySentenceAboutMarkupIsSaidAboutSomeAttack() {
        Set<String> said = new TreeSet<>();
        Payloads.all().forEach(attack -> collect(attack.bytes(), said));
        collect(nested(DEEPER), said);
        collect(many(MORE), said);

        Set<String> wanted = new TreeSet<>(BpmnGrammar.table().phrases());
        for (String key :
                ResourceBundle.getBundle("messages/gate", Locale.ENGLISH).keySet()) {
            if (key.startsWith("gate.markup.")) {
                wanted.add(key.substring("gate.".length()));
            }
        }
        wanted.removeAll(said);
        assertThat(wanted).isEmpty();
    }

    private static void collect(byte[] file, Set<String> said) {
        for (Fault fault : BpmnGrammar.table().faults(file)) {
            said.add(fault.key());
            for (Object argument : fault.arguments()) {
                if (argument instanceof Phrase phrase) {
                    said.add(phrase.key());
                }
            }
        }
    }

    private static byte[] nested(int depth) {
        return bytes("<bpmn:subProcess id=\"s\">".repeat(depth) + "</bpmn:subProcess>".repeat(depth));
    }

    private static byte[] many(int count) {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < count; i++) {
            events.append("<bpmn:endEvent id=\"e").append(i).append("\" />");
        }
        return bytes(events.toString());
    }

    private static byte[] bytes(String inside) {
        String everything = Payloads.everything();
        int at = everything.indexOf("    <bpmn:laneSet");
        return (everything.substring(0, at) + inside + everything.substring(at)).getBytes(StandardCharsets.UTF_8);
    }
}
