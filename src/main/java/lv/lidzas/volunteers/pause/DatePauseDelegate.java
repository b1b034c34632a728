package lv.lidzas.volunteers.pause;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt pauzes dienas",
        description = "Nosaka, kad pauze sākas un kad par tās beigām jāpajautā.",
        records = "volunteer",
        outputs = {
            @StepType.Output(name = "pauseBeginsOn", kind = FieldKind.DATE),
            @StepType.Output(name = "pauseOverOn", kind = FieldKind.DATE)
        })
class DatePauseDelegate extends StepDelegate {

    private final VolunteerPauses pauses;

    DatePauseDelegate(VolunteerPauses pauses) {
        this.pauses = pauses;
    }

    @Override
    protected void run(Step step) {
        VolunteerPauses.Days days = pauses.datePause(step.reference());
        step.answer("pauseBeginsOn", days.beginsOn().toString());
        step.answer("pauseOverOn", days.overOn().toString());
    }
}
