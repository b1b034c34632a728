package lv.lidzas.training.session;

import java.time.LocalDate;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atvērt pieteikšanos",
        description = "Nodarbībai var pieteikties līdz tās dienai.",
        records = "session",
        outputs = {
            @StepType.Output(name = "sessionOn", kind = FieldKind.DATE),
            @StepType.Output(name = "sessionReminderOn", kind = FieldKind.DATE)
        })
class OpenEnrolmentDelegate extends StepDelegate {

    private final TrainingSessions sessions;

    OpenEnrolmentDelegate(TrainingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void run(Step step) {
        LocalDate day = sessions.openEnrolment(step.reference());
        step.answer("sessionOn", day.toString());
        step.answer("sessionReminderOn", day.minusDays(1).toString());
    }
}
