package lv.lidzas.volunteers.leaving;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Brīdināt par nenodoto",
        description =
                "Nosūta koordinatoriem un vadītājiem e-pastu ar brīvprātīgā numuru un to, cik vēl atvērts, bez vārda.",
        records = "volunteer")
class WarnOfOpenWorkDelegate extends StepDelegate {

    private final HandOverWarnings warnings;

    WarnOfOpenWorkDelegate(HandOverWarnings warnings) {
        this.warnings = warnings;
    }

    @Override
    protected void run(Step step) {
        warnings.warnOfOpenWork(step.reference(), step.eventId());
    }
}
