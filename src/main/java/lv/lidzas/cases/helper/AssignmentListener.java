package lv.lidzas.cases.helper;

import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.volunteers.VolunteerErased;
import lv.lidzas.volunteers.VolunteerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a volunteer's way out of the team means for the cases that he or she helps in. */
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
    void on(VolunteerErased news) {
        cases.volunteerLeft(news.reference());
    }
}
