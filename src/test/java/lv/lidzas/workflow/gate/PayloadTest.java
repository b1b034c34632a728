package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.gate.Payloads.Payload;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.GateWords;
import lv.lidzas.workflow.gate.finding.MarkupRules;
import lv.lidzas.workflow.gate.grammar.Phrase;
import lv.lidzas.workflow.gate.language.BpmnGrammar;
import org.junit.jupiter.api.Test;

class PayloadTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    /** More than the table allows. */
    private static final int DEEPER = 30;

    private static final int MORE = 6000;

    private static final List<Judged> JUDGED = Payloads.all().stream()
            .map(attack -> new Judged(attack, judge(attack.bytes())))
            .toList();

    private final GateWords words = GateSentences.words();

    private record Judged(Payload attack, List<Finding> findings) {}

    @Test
    void whatTheAttacksAreMadeFromIsAllowed() {
        assertThat(BpmnGrammar.table().faults(Payloads.everything().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void everyAttackIsRefusedWithASentenceInBothLanguages() {
        assertThat(JUDGED)
                .filteredOn(judged -> judged.findings().stream().noneMatch(Finding::refuses))
                .extracting(Judged::attack)
                .isEmpty();
        for (Judged judged : JUDGED) {
            Finding first = judged.findings().get(0);
            assertThat(words.sentence(first, LATVIAN)).isNotEqualTo(words.sentence(first, Locale.ENGLISH));
        }
        assertThat(JUDGED).hasSizeGreaterThan(3_500);
    }

    @Test
    void everySentenceAboutMarkupIsSaidAboutSomeAttack() {
        Set<String> said = new TreeSet<>();
        JUDGED.forEach(judged -> collect(judged.findings(), said));
        collect(judge(nested(DEEPER)), said);
        collect(judge(many(MORE)), said);

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

    private static List<Finding> judge(byte[] file) {
        Findings findings = new Findings();
        new MarkupRules(BpmnGrammar.table(), "everything.bpmn", findings).check(file);
        return findings.all();
    }

    private static void collect(List<Finding> findings, Set<String> said) {
        for (Finding finding : findings) {
            said.add(finding.key());
            for (Object argument : finding.arguments()) {
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
