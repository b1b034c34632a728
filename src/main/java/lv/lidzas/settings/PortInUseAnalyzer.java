package lv.lidzas.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Somebody else listens there already. */
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException inUse) {
        return new FailureAnalysis(
                "Līdzās does not start, because port " + inUse.getPort()
                        + " is in use: stop the other program, or set SERVER_PORT to another one.",
                null,
                failure);
    }
}
