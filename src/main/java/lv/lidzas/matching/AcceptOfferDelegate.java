package lv.lidzas.matching;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pieņemt piedāvājumu",
        description = "Brīvprātīgais no šī brīža palīdz un redz gadījumu.",
        records = "case")
class AcceptOfferDelegate extends StepDelegate {

    private final AcceptedOffers offers;

    AcceptOfferDelegate(AcceptedOffers offers) {
        this.offers = offers;
    }

    @Override
    protected void run(Step step) {
        offers.acceptOffer(step.reference());
    }
}
