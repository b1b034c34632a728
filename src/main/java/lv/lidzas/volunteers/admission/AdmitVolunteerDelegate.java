package lv.lidzas.volunteers.admission;

import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(name = "Uzņemt brīvprātīgo", description = "Pretendentu uzņem un virza uz mācībām.", records = "volunteer")
class AdmitVolunteerDelegate extends StepDelegate {

    private final VolunteerRegister volunteers;

    AdmitVolunteerDelegate(VolunteerRegister volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    protected void run(Step step) {
        volunteers.admitVolunteer(step.reference(), step.submittedBy());
    }
}
