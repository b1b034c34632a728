package lv.lidzas.cases.request;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Sākt gadījumu",
        description = "Sāk atbalsta gadījumu, kas reģistrēts pēc palīdzības lūguma, un noslēdz lūgumu.",
        records = "helpRequest")
class StartRequestedCaseDelegate extends StepDelegate {

    private final HelpRequests requests;

    StartRequestedCaseDelegate(HelpRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(Step step) {
        requests.startRequestedCase(step.reference(), step.submittedBy());
    }
}
