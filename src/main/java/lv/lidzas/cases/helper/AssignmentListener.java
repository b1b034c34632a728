package lv.lidzas.cases.helper;

import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.volunteers.VolunteerErased;
import lv.lidzas.volunteers.VolunteerHeld;
import lv.lidzas.volunteers.VolunteerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What it means for the cases that a volunteer helps in or is asked about that he or she leaves, or works no more for a while. */
@Component
class AssignmentListener {

    private final SupportCases cases;

    AssignmentListener(SupportCases cases) {
        this.cases = cases;
    }

    @EventListener
    void on(VolunteerLeft news) {
        cases.volunteerLeft(news.reference());
    }

    @EventListener
    void on(VolunteerHeld news) {
        cases.volunteerHeld(news.reference());
    }

    @EventListener
    void on(VolunteerErased news) {
        cases.volunteerLeft(news.reference());
    }
}
