package lv.lidzas.volunteers.agreement;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(name = "Noslēgt līgumu", description = "Parakstītais vai pieņemtais līgums ir spēkā.", records = "volunteer")
class ConcludeAgreementDelegate extends StepDelegate {

    private final AgreementBook agreements;

    ConcludeAgreementDelegate(AgreementBook agreements) {
        this.agreements = agreements;
    }

    @Override
    protected void run(Step step) {
        agreements.conclude(step.reference());
    }
}
