package lv.lidzas.workflow.gate;

import lv.lidzas.base.PluralMessages;
import lv.lidzas.workflow.gate.finding.GateWords;

/** The gate's words without the application around them. */
final class GateSentences {

    private GateSentences() {}

    static GateWords words() {
        PluralMessages words = new PluralMessages(
                "messages/gate",
                "messages/gateProcess",
                "messages/gateRepository",
                "messages/gateDecision",
                "messages/gateForm",
                "messages/gateMail");
        return new GateWords(words);
    }
}
