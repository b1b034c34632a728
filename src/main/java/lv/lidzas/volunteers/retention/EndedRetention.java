package lv.lidzas.volunteers.retention;

import java.time.LocalTime;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.volunteers.application.VolunteerRegister;
import org.springframework.stereotype.Component;

/** Each night erases those who have left long ago, with all that was agreed and worked, and the person unless there is more. */
@Component
class EndedRetention implements NightlyWork {

    private final EndedVolunteers ended;
    private final VolunteerRegister volunteers;

    EndedRetention(EndedVolunteers ended, VolunteerRegister volunteers) {
        this.ended = ended;
        this.volunteers = volunteers;
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
                .to(ended.erasable(), reference -> volunteers.erase(reference, Erasure.Cause.EXPIRED))
                .end();
    }
}
