package lv.lidzas.volunteers.screening;

import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pieņemt zināšanai atsauksmes",
        description = "Atsauksmes par citu pienākumu ir izvērtētas: pienākums paliek, vai tas ir mainīts.",
        records = "volunteer",
        properties = @StepType.Property(name = "outcome", label = "Kas izriet", codes = WeighedAs.class))
class WeighReferencesDelegate extends StepDelegate {

    private final Weighing weighing;

    WeighReferencesDelegate(Weighing weighing) {
        this.weighing = weighing;
    }

    @Override
    protected void run(Step step) {
        weighing.settle(step.reference(), CodeConverter.read(WeighedAs.class, step.required("outcome")));
    }
}
