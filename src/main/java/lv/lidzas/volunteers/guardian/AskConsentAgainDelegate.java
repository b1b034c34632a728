package lv.lidzas.volunteers.guardian;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Lūgt piekrišanu vēlreiz",
        description = "Likumiskais pārstāvis, kurš piekrišanu atsauca, tiek lūgts parakstīt no jauna.",
        records = "guardianConsent")
class AskConsentAgainDelegate extends StepDelegate {

    private final GuardianRegister guardians;

    AskConsentAgainDelegate(GuardianRegister guardians) {
        this.guardians = guardians;
    }

    @Override
    protected void run(Step step) {
        guardians.askConsentAgain(step.reference());
    }
}
