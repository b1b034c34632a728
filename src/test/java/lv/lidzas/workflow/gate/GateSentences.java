package lv.lidzas.workflow.gate;

import lv.lidzas.workflow.gate.finding.GateWords;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The gate's words without the application around them. */
final class GateSentences {

    private GateSentences() {}

    static GateWords words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setBasenames(
                "messages/gate",
                "messages/gateProcess",
                "messages/gateRepository",
                "messages/gateDecision",
                "messages/gateForm",
                "messages/gateMail");
        return new GateWords(words);
    }
}
