package lv.lidzas.drafts;

import java.util.List;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.support.Journey;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a colleague types and does not send: about somebody, and about nobody yet. */
@Component
@Lazy
class DraftLeakCase implements LeakCase {

    private final DraftSteps drafts;
    private final VolunteerFixtures volunteers;

    DraftLeakCase(DraftSteps drafts, VolunteerFixtures volunteers) {
        this.drafts = drafts;
        this.volunteers = volunteers;
    }

    @Override
    public void fill(Canaries canaries) {
        TeamMember applicant = volunteers.toBeReviewed(canaries.newcomer());
        canaries.about(applicant.person());
        Visitor coordinator = drafts.signIn(Journey.COORDINATOR);
        for (String place : List.of(drafts.review(applicant.volunteer()), DraftSteps.START)) {
            DraftSteps.keep(coordinator, place, DraftSteps.note("Kanārija raksta"));
        }
        canaries.typed("reviewApplication", "note");
    }
}
