package lv.lidzas.volunteers.pause;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Sākt pauzi",
        description = "Brīvprātīgais ir pauzē; jaunus gadījumus tikmēr nepiedāvā.",
        records = "volunteer",
        outputs = @StepType.Output(name = "pauseCases", kind = FieldKind.BOOLEAN))
class BeginPauseDelegate extends StepDelegate {

    private final VolunteerPauses pauses;

    BeginPauseDelegate(VolunteerPauses pauses) {
        this.pauses = pauses;
    }

    @Override
    protected void run(Step step) {
        step.answer("pauseCases", pauses.beginPause(step.reference()));
    }
}
