package lv.lidzas.access.opening;

import java.time.LocalTime;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;

/** Each night forgets which forms were stored days ago. */
@Component
class OldOpenings implements NightlyWork {

    private final FormOpenings openings;

    OldOpenings(FormOpenings openings) {
        this.openings = openings;
    }

    @Override
    public String name() {
        return "deleteOldOpenings";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 35);
    }

    @Override
    public void work() {
        openings.deleteOld();
    }
}
