package lv.lidzas.notifications;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

/** A letter that had been refused, to the corrected address. */
@Component
@StepType(
        name = "Nosūtīt noraidīto vēstuli vēlreiz",
        description = "Nosūta uz izlaboto adresi vēstuli, kas nenonāca, ja tajā teiktais vēl ir spēkā.",
        send = true)
class ResendLetterDelegate extends StepDelegate {

    private final Resending resending;

    ResendLetterDelegate(Resending resending) {
        this.resending = resending;
    }

    @Override
    protected void run(Step step) {
        resending.resendLetter(step.reference());
    }
}
