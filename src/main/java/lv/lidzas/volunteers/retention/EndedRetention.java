package lv.lidzas.volunteers.retention;

import java.time.LocalTime;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.consent.VolunteerConsents;
import org.springframework.stereotype.Component;

/**
 * Each night erases those who have left long ago, with all that was agreed and worked, and the person unless there is more. A
 * consent to pictures holds until somebody ends it: it ends with the period, and the erasure waits until they are removed.
 */
@Component
class EndedRetention implements NightlyWork {

    private final EndedVolunteers ended;
    private final VolunteerRegister volunteers;
    private final VolunteerConsents consents;

    EndedRetention(EndedVolunteers ended, VolunteerRegister volunteers, VolunteerConsents consents) {
        this.ended = ended;
        this.volunteers = volunteers;
        this.consents = consents;
    }

    @Override
    public String name() {
        return "eraseEndedVolunteers";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 31);
    }

    @Override
    public void work() {
        new EachByItself()
                .to(ended.persons(), consents::endPhotos)
                .to(ended.erasable(), reference -> volunteers.erase(reference, Erasure.Cause.EXPIRED))
                .end();
    }
}
