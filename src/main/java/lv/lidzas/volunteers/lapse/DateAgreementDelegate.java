package lv.lidzas.volunteers.lapse;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt, līdz kad jānokārto",
        description = "Nosaka, līdz kurai dienai jānokārto līgums, un pieraksta, ka kolēģiem par to pateikts.",
        records = "volunteer",
        outputs = @StepType.Output(name = "agreementDueOn", kind = FieldKind.DATE))
class DateAgreementDelegate extends StepDelegate {

    private final AgreementLapses lapses;

    DateAgreementDelegate(AgreementLapses lapses) {
        this.lapses = lapses;
    }

    @Override
    protected void run(Step step) {
        step.answer("agreementDueOn", lapses.dateAgreement(step.reference()).toString());
    }
}
