package lv.lidzas.volunteers.leaving;

import java.time.LocalDate;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt pēdējo dienu",
        description =
                "Nosaka brīvprātīgā pēdējo dienu, dienu, no kuras piekļuves vairs nav, kad brīdināt par nenodoto un kurš sadarbību beidz.",
        records = "volunteer",
        outputs = {
            @StepType.Output(name = "lastDayOn", kind = FieldKind.DATE),
            @StepType.Output(name = "accessEndsOn", kind = FieldKind.DATE),
            @StepType.Output(name = "handOverWarningOn", kind = FieldKind.DATE),
            @StepType.Output(
                    name = "noticeFrom",
                    kind = FieldKind.CODE,
                    options = {"volunteer", "organisation"})
        })
class DateLeavingDelegate extends StepDelegate {

    private final Leaving leaving;

    DateLeavingDelegate(Leaving leaving) {
        this.leaving = leaving;
    }

    @Override
    protected void run(Step step) {
        Leaving.Agreed agreed = leaving.dateLeaving(step.reference());
        LocalDate last = agreed.lastDay();
        step.answer("lastDayOn", last.toString());
        step.answer("accessEndsOn", last.plusDays(1).toString());
        step.answer("handOverWarningOn", last.minusDays(1).toString());
        step.answer("noticeFrom", agreed.noticeFrom().code());
    }
}
