package lv.lidzas.cases.renewal;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Beigt gaidīt piekrišanu",
        description = "Uz piekrišanu, par ko atbildes nav, vairs negaida; no klusēšanas nekas neizriet.",
        records = "case")
class EndConsentQuestionsDelegate extends StepDelegate {

    private final ConsentRenewal renewal;

    EndConsentQuestionsDelegate(ConsentRenewal renewal) {
        this.renewal = renewal;
    }

    @Override
    protected void run(Step step) {
        renewal.endConsentQuestions(step.reference());
    }
}
