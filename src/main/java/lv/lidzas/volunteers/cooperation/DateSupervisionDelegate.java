package lv.lidzas.volunteers.cooperation;

import java.time.LocalDate;
import java.util.Optional;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt nākamo sarunu",
        description = "Nosaka, kurā dienā ar brīvprātīgo jārunā nākamreiz un vai vēl jārunā.",
        records = "volunteer",
        outputs = {
            @StepType.Output(name = "supervisionOn", kind = FieldKind.DATE),
            @StepType.Output(name = "supervisionLeft", kind = FieldKind.BOOLEAN)
        })
class DateSupervisionDelegate extends StepDelegate {

    private final Cooperations cooperations;

    DateSupervisionDelegate(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    protected void run(Step step) {
        Optional<LocalDate> talk = cooperations.dateSupervision(step.reference());
        step.answer("supervisionLeft", talk.isPresent());
        talk.ifPresent(day -> step.answer("supervisionOn", day.toString()));
    }
}
