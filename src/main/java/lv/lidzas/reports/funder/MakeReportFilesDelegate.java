package lv.lidzas.reports.funder;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Izveidot pārskata failus",
        description = "Izveido pārskata PDF un XLSX; atkārtota izveide neko nemaina.",
        records = "funderReport")
class MakeReportFilesDelegate extends StepDelegate {

    private final FunderReports reports;

    MakeReportFilesDelegate(FunderReports reports) {
        this.reports = reports;
    }

    @Override
    protected void run(Step step) {
        reports.makeReportFiles(step.reference());
    }
}
