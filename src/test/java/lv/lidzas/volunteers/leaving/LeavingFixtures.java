package lv.lidzas.volunteers.leaving;

import java.time.LocalDate;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Cooperation.NoticeBy;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Volunteers who leave, and those who have left. */
@Component
@Transactional
public class LeavingFixtures {

    private final VolunteerRegister volunteers;
    private final Leaving leaving;

    LeavingFixtures(VolunteerRegister volunteers, Leaving leaving) {
        this.volunteers = volunteers;
        this.leaving = leaving;
    }

    /** Notice is given today; the last day is in ten days. */
    public void notice(String volunteer, LocalDate today) {
        leaving.notice(volunteer, NoticeBy.VOLUNTEER, NoticeForm.EMAIL, today, today.plusDays(10));
    }

    /** The member's last day is over, whatever day it is today. */
    public void left(TeamMember member, LocalDate last) {
        volunteers
                .find(member.volunteer())
                .cooperation()
                .giveNotice(last.minusDays(3), NoticeBy.VOLUNTEER, NoticeForm.EMAIL, last);
        leaving.endCooperation(member.volunteer());
    }
}
