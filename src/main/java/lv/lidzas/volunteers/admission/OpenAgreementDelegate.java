package lv.lidzas.volunteers.admission;

import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atvērt līguma redakciju",
        description = "Sākas jauna līguma redakcija; uzņemtais pretendents nonāk līguma posmā.",
        records = "volunteer")
class OpenAgreementDelegate extends StepDelegate {

    private final VolunteerRegister volunteers;

    OpenAgreementDelegate(VolunteerRegister volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    protected void run(Step step) {
        volunteers.openAgreement(step.reference(), step.submittedBy());
    }
}
