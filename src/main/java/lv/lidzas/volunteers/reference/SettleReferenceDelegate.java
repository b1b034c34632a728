package lv.lidzas.volunteers.reference;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

/** Each end of asking one referee. */
@Component
@StepType(
        name = "Noslēgt atsauksmes lūgumu",
        description = "Atsauksme ir saņemta, tās vietā lūdz citu, vai iztiek bez tās.",
        records = "reference",
        properties = @StepType.Property(name = "outcome", label = "Iznākums", codes = ReferenceStage.class))
class SettleReferenceDelegate extends StepDelegate {

    private final ReferenceRegister references;

    SettleReferenceDelegate(ReferenceRegister references) {
        this.references = references;
    }

    @Override
    protected void run(Step step) {
        references.settleReference(step.reference(), step.required("outcome"), step.submittedBy());
    }
}
