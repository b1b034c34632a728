package lv.lidzas.volunteers.agreement;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Nolasīt, ko par līgumu prasa tabulas",
        description = "Aprēķina šodienas vecumu un nolasa no sagatavotā līguma to, ko prasa likuma tabulas.",
        records = "volunteer",
        outputs = {
            @StepType.Output(name = "ageInYears", kind = FieldKind.NUMBER),
            @StepType.Output(name = "partyAsked", kind = FieldKind.BOOLEAN),
            @StepType.Output(name = "expensesCovered", kind = FieldKind.BOOLEAN),
            @StepType.Output(
                    name = "contactWithChildren",
                    kind = FieldKind.CODE,
                    options = {"none", "eventWithChildren", "regular"}),
            @StepType.Output(name = "homeVisits", kind = FieldKind.BOOLEAN),
            @StepType.Output(name = "driving", kind = FieldKind.BOOLEAN),
            @StepType.Output(name = "physicalWork", kind = FieldKind.BOOLEAN)
        })
class WeighAgreementDelegate extends StepDelegate {

    private final AgreementText text;

    WeighAgreementDelegate(AgreementText text) {
        this.text = text;
    }

    @Override
    protected void run(Step step) {
        AgreementText.Weighed weighed = text.weigh(step.reference());
        step.answer("ageInYears", weighed.age());
        step.answer("partyAsked", weighed.partyAsked());
        step.answer("expensesCovered", weighed.expensesCovered());
        step.answer("contactWithChildren", weighed.children());
        step.answer("homeVisits", weighed.homeVisits());
        step.answer("driving", weighed.driving());
        step.answer("physicalWork", weighed.physicalWork());
    }
}
