package lv.lidzas.cases.request;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

/** Each end of a request but that by which it becomes a case. */
@Component
@StepType(
        name = "Noslēgt palīdzības lūgumu",
        description = "Palīdzības lūgums ir noslēgts; pēc termiņu tabulā noteiktā laika to dzēš.",
        records = "helpRequest",
        properties = @StepType.Property(name = "outcome", label = "Iznākums", codes = RequestStage.class))
class CloseHelpRequestDelegate extends StepDelegate {

    private final HelpRequests requests;

    CloseHelpRequestDelegate(HelpRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(Step step) {
        requests.closeHelpRequest(step.reference(), step.required("outcome"));
    }
}
