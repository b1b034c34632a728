package lv.lidzas.reports.funder;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pierakstīt pārskata apstiprinājumu",
        description = "Pieraksta, kas un kad apstiprināja pārskatu; turpmāk to vairs nemaina.",
        records = "funderReport")
class ApproveReportDelegate extends StepDelegate {

    private final FunderReports reports;

    ApproveReportDelegate(FunderReports reports) {
        this.reports = reports;
    }

    @Override
    protected void run(Step step) {
        reports.approveReport(step.reference(), step.submittedBy());
    }
}
