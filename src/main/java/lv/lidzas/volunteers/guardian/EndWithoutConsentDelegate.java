package lv.lidzas.volunteers.guardian;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Beigt bez piekrišanas",
        description = "Bez piekrišanas tik jauns cilvēks nestrādā: sadarbība vai pieteikums beidzas.",
        records = "guardianConsent")
class EndWithoutConsentDelegate extends StepDelegate {

    private final GuardianRegister guardians;

    EndWithoutConsentDelegate(GuardianRegister guardians) {
        this.guardians = guardians;
    }

    @Override
    protected void run(Step step) {
        guardians.endWithoutConsent(step.reference());
    }
}
