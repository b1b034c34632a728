package lv.lidzas.volunteers.guardian;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noslēgt pārstāvja piekrišanu",
        description = "Ir pierakstīts, ko likumiskais pārstāvis parakstījis; kas to gaida, turpina.",
        records = "guardianConsent")
class SettleGuardianConsentDelegate extends StepDelegate {

    private final GuardianRegister guardians;

    SettleGuardianConsentDelegate(GuardianRegister guardians) {
        this.guardians = guardians;
    }

    @Override
    protected void run(Step step) {
        guardians.settleGuardianConsent(step.reference(), step.submittedBy());
    }
}
