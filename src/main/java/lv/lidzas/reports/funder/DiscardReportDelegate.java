package lv.lidzas.reports.funder;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(name = "Atmest pārskatu", description = "Pieraksta, ka pārskats nav vajadzīgs.", records = "funderReport")
class DiscardReportDelegate extends StepDelegate {

    private final FunderReports reports;

    DiscardReportDelegate(FunderReports reports) {
        this.reports = reports;
    }

    @Override
    protected void run(Step step) {
        reports.discardReport(step.reference());
    }
}
