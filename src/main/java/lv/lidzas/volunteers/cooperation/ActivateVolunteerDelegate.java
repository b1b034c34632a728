package lv.lidzas.volunteers.cooperation;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Aktivizēt brīvprātīgo",
        description = "Pārbaudes periods ir galā, brīvprātīgais ir aktīvs.",
        records = "volunteer")
class ActivateVolunteerDelegate extends StepDelegate {

    private final Cooperations cooperations;

    ActivateVolunteerDelegate(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    protected void run(Step step) {
        cooperations.activateVolunteer(step.reference());
    }
}
