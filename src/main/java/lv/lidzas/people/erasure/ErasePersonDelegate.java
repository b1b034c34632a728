package lv.lidzas.people.erasure;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Dzēst personu",
        description = "Dzēš personu pēc otra cilvēka piekrišanas.",
        records = "erasureRequest",
        guarded = true)
class ErasePersonDelegate extends StepDelegate {

    private final ErasureRequests requests;

    ErasePersonDelegate(ErasureRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(Step step) {
        requests.erasePerson(step.reference(), step.submittedBy());
    }
}
