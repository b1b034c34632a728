package lv.lidzas.notifications.refused;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Paziņot par noraidītu adresi",
        description =
                "Process, kas gaida atbildi no cilvēka ārpus mūsu ierakstiem, uzzina, ka vēstule viņu nesasniedza.")
class AnnounceRefusalDelegate extends StepDelegate {

    private final RefusedAddresses addresses;

    AnnounceRefusalDelegate(RefusedAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void run(Step step) {
        addresses.announceRefusal(step.reference());
    }
}
