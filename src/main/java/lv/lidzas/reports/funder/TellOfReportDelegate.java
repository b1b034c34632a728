package lv.lidzas.reports.funder;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.StepType.Property;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Paziņot par pārskatu",
        description =
                "Nosūta e-pastu ar pārskata numuru: lūdzējam, ka tas ir gatavs, vai vadītājiem, ka termiņš tuvojas vai ir pagājis.",
        records = "funderReport",
        properties =
                @Property(
                        name = "news",
                        label = "Ko paziņot",
                        options = {"ready", "reminder", "approvalReminder", "approvalOverdue"}))
class TellOfReportDelegate extends StepDelegate {

    private final ReportNews news;

    TellOfReportDelegate(ReportNews news) {
        this.news = news;
    }

    @Override
    protected void run(Step step) {
        news.tellOfReport(step.reference(), step.required("news"), step.eventId());
    }
}
