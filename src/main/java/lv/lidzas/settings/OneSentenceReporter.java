package lv.lidzas.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why a start was refused in a line that is found, instead of Spring's banner around it. */
class OneSentenceReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger("lv.lidzas");

    @Override
    public void report(FailureAnalysis analysis) {
        if (analysis.getAction() == null) {
            LOG.error("{}", analysis.getDescription());
        } else {
            LOG.error("{} {}", analysis.getDescription(), analysis.getAction());
        }
    }
}
