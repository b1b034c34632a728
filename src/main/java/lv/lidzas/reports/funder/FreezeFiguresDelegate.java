package lv.lidzas.reports.funder;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Iesaldēt pārskata skaitļus",
        description = "Noraksta izsniegtos skaitļus un to noteikumus pārskatā; turpmāk tie nemainās.",
        records = "funderReport")
class FreezeFiguresDelegate extends StepDelegate {

    private final FunderReports reports;

    FreezeFiguresDelegate(FunderReports reports) {
        this.reports = reports;
    }

    @Override
    protected void run(Step step) {
        reports.freezeFigures(step.reference());
    }
}
