package lv.lidzas.settings;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database that a later release has brought up to date, or one whose migrations are not ours. */
class OtherReleaseAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException other) {
        return new FailureAnalysis(
                "Līdzās does not start, because the database was brought up to date by another release: start that"
                        + " release, or restore the backup from before it into a new database.",
                null,
                failure);
    }
}
