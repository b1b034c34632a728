package lv.lidzas.volunteers.screening;

import java.time.LocalTime;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;

/** Each night lets the checks of minors follow their birthdays, and nobody is asked about whoever was rejected. */
@Component
class BirthdayWork implements NightlyWork {

    private final Screening screening;

    BirthdayWork(Screening screening) {
        this.screening = screening;
    }

    @Override
    public String name() {
        return "followBirthdays";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(0, 40);
    }

    @Override
    public void work() {
        EachByItself night = new EachByItself();
        night.to(screening.rejected(), screening::confirmRejection);
        screening.followBirthdays();
        night.end();
    }
}
