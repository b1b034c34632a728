package lv.lidzas.volunteers.reference;

import lv.lidzas.volunteers.VolunteerAdmitted;
import lv.lidzas.volunteers.VolunteerErased;
import lv.lidzas.volunteers.VolunteerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of references when something becomes of the applicant. */
@Component
class ReferenceNews {

    private final ReferenceRegister references;

    ReferenceNews(ReferenceRegister references) {
        this.references = references;
    }

    @EventListener
    void on(VolunteerAdmitted admitted) {
        references.admitted(admitted.reference());
    }

    @EventListener
    void on(VolunteerLeft left) {
        references.decided(left.reference());
    }

    @EventListener
    void on(VolunteerErased erased) {
        references.eraseOf(erased.reference());
    }
}
