package lv.lidzas.volunteers.application;

import lv.lidzas.workflow.BusinessRefusal;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Uzaicināt pretendentu",
        description = "Pieteikumu virza uz iepazīšanās sarunu; atsaka, ja persona jau ir komandā.",
        records = "volunteer",
        refusals = "volunteerDuplicate")
class InviteApplicantDelegate extends StepDelegate {

    private final Invitations invitations;

    InviteApplicantDelegate(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    protected void run(Step step) throws BusinessRefusal {
        invitations.invite(step.reference(), step.sends(Invitations.LETTER));
    }
}
