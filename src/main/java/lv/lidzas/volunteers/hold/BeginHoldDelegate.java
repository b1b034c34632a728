package lv.lidzas.volunteers.hold;

import java.util.Collection;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Apturēt darbu",
        description = "Brīvprātīgā darbs ir apturēts; jaunus darbus tikmēr nepiedāvā.",
        records = "volunteer",
        outputs = @StepType.Output(name = "heldCases", kind = FieldKind.BOOLEAN))
class BeginHoldDelegate extends StepDelegate {

    private final VolunteerHolds holds;

    BeginHoldDelegate(VolunteerHolds holds) {
        this.holds = holds;
    }

    @Override
    protected void run(Step step) {
        step.answer("heldCases", holds.beginHold(step.reference()));
    }

    @Override
    public Set<String> refused(Collection<String> references) {
        return holds.refused(references);
    }
}
