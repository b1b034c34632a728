package lv.lidzas.cases.process;

import lv.lidzas.cases.CaseOffers;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(name = "Beigt norīkojumu", description = "Brīvprātīgais vairs nepalīdz un gadījumu vairs neredz.")
class EndAssignmentDelegate extends StepDelegate {

    private final CaseOffers offers;

    EndAssignmentDelegate(CaseOffers offers) {
        this.offers = offers;
    }

    @Override
    protected void run(Step step) {
        offers.endAssignment(step.reference());
    }
}
