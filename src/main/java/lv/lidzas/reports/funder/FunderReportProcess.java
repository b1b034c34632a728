package lv.lidzas.reports.funder;

import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import org.springframework.stereotype.Component;

/** What the application tells the process of a report. */
@Component
class FunderReportProcess {

    private final Processes processes;
    private final Start reportAsked;

    FunderReportProcess(Processes processes, ModelContract contract) {
        this.processes = processes;
        ProcessNeeds report = contract.process("funderReport").about("funderReport");
        reportAsked = report.start();
    }

    /** Nobody has asked: a campaign is over. */
    void reportAsked(String reference) {
        processes.start(reportAsked, reference);
    }
}
