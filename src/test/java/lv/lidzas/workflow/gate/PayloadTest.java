package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.lidzas.workflow.gate.Payloads.Payload;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.GateWords;
import lv.lidzas.workflow.gate.finding.MarkupRules;
import lv.lidzas.workflow.gate.language.BpmnGrammar;
import org.junit.jupiter.api.Test;

class PayloadTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private final GateWords words = GateSentences.words();

    @Test
    void whatTheAttacksAreMadeFromIsAllowed() {
        assertThat(BpmnGrammar.table().faults(Payloads.everything().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void everyAttackIsRefusedWithASentenceInBothLanguages() {
        List<Payload> attacks = Payloads.all();
        List<Payload> accepted = new ArrayList<>();
        for (Payload attack : attacks) {
            Findings findings = new Findings();
            new MarkupRules(BpmnGrammar.table(), "everything.bpmn", findings).check(attack.bytes());
            if (findings.all().stream().noneMatch(Finding::refuses)) {
                accepted.add(attack);
            }
            for (Finding finding : findings.all().stream().limit(1).toList()) {
                assertThat(words.sentence(finding, LATVIAN)).isNotEqualTo(words.sentence(finding, Locale.ENGLISH));
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(attacks).hasSizeGreaterThan(3_500);
    }
}
