package lv.lidzas.volunteers.hold;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Beigt pēc apturēšanas",
        description = "Organizācija paziņo, ka sadarbību beidz; pēdējā diena ir tik vēlu, cik prasa likums.",
        records = "volunteer")
class EndAfterHoldDelegate extends StepDelegate {

    private final VolunteerHolds holds;

    EndAfterHoldDelegate(VolunteerHolds holds) {
        this.holds = holds;
    }

    @Override
    protected void run(Step step) {
        holds.endAfterHold(step.reference());
    }
}
