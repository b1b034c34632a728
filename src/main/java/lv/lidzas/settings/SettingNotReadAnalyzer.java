package lv.lidzas.settings;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** A setting of Spring's own that cannot be read, such as a time limit in words: one sentence, without the value. */
class SettingNotReadAnalyzer extends AbstractFailureAnalyzer<BindException> implements Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, BindException unread) {
        return new FailureAnalysis(
                "Līdzās does not start, because the setting " + unread.getName() + " cannot be read as "
                        + unread.getTarget().getType().resolve(Object.class).getSimpleName()
                        + " (examples: a time is 30s, a number 20, a size 10MB).",
                null,
                failure);
    }
}
