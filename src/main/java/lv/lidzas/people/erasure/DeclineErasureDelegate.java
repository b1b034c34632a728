package lv.lidzas.people.erasure;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Nedzēst personu",
        description = "Otrs cilvēks nepiekrita; viss paliek, kā ir.",
        records = "erasureRequest")
class DeclineErasureDelegate extends StepDelegate {

    private final ErasureRequests requests;

    DeclineErasureDelegate(ErasureRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(Step step) {
        requests.declineErasure(step.reference(), step.submittedBy());
    }
}
