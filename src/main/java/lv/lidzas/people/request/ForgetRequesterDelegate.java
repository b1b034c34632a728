package lv.lidzas.people.request;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Aizmirst lūdzēju",
        description = "Dzēš adresi, kas palika, lai paziņotu par dzēšanu.",
        records = "personRequest")
class ForgetRequesterDelegate extends StepDelegate {

    private final PersonRequests requests;

    ForgetRequesterDelegate(PersonRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(Step step) {
        requests.forgetRequester(step.reference());
    }
}
