package lv.lidzas.matching;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noraidīt piedāvājumu",
        description = "Brīvprātīgais atteicās vai neatbildēja laikā.",
        records = "case")
class DeclineOfferDelegate extends StepDelegate {

    private final Assignments assignments;

    DeclineOfferDelegate(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    protected void run(Step step) {
        assignments.declineOffer(step.reference());
    }
}
