package lv.lidzas.volunteers.guardian;

import lv.lidzas.volunteers.VolunteerErased;
import lv.lidzas.volunteers.VolunteerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a guardian's consent when something becomes of the applicant. */
@Component
class GuardianNews {

    private final GuardianRegister guardians;

    GuardianNews(GuardianRegister guardians) {
        this.guardians = guardians;
    }

    @EventListener
    void on(VolunteerLeft left) {
        guardians.forget(left.reference());
    }

    @EventListener
    void on(VolunteerErased erased) {
        guardians.eraseOf(erased.reference());
    }
}
