package lv.lidzas.volunteers.application;

import lv.lidzas.workflow.BusinessRefusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites applicants to the first talk, by a letter whichever version of the onboarding asks for it. */
@Service
@Transactional
class Invitations {

    /** The mail that says when, where and how. */
    static final String LETTER = "invited";

    private final VolunteerRegister volunteers;
    private final OnboardingProcess process;

    Invitations(VolunteerRegister volunteers, OnboardingProcess process) {
        this.volunteers = volunteers;
        this.process = process;
    }

    /**
     * @param isSent whether the process itself sends the letter
     * @throws BusinessRefusal {@code volunteerDuplicate} if this person is in the team already
     */
    void invite(String reference, boolean isSent) throws BusinessRefusal {
        volunteers.inviteApplicant(reference);
        if (!isSent) {
            process.invitationOwed(reference);
        }
    }
}
