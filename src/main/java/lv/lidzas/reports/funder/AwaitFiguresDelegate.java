package lv.lidzas.reports.funder;

import java.time.LocalDate;
import java.util.Optional;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Sagaidīt skaitļus",
        description = "Pasaka, vai pārskata mēneši ir beigušies un to skaitļi izsniegti, un kad skatīties vēlreiz.",
        records = "funderReport",
        outputs = {
            @StepType.Output(
                    name = "figuresState",
                    kind = FieldKind.CODE,
                    options = {"told", "awaited"}),
            @StepType.Output(name = "figuresOn", kind = FieldKind.DATE)
        })
class AwaitFiguresDelegate extends StepDelegate {

    private final FunderReports reports;

    AwaitFiguresDelegate(FunderReports reports) {
        this.reports = reports;
    }

    @Override
    protected void run(Step step) {
        Optional<LocalDate> again = reports.awaitFigures(step.reference());
        step.answer("figuresState", again.isPresent() ? "awaited" : "told");
        again.ifPresent(day -> step.answer("figuresOn", day.toString()));
    }
}
