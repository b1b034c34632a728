package lv.lidzas.volunteers.minor;

import java.time.LocalTime;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.volunteers.VolunteerAdmitted;
import lv.lidzas.volunteers.VolunteerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With an admission and a last day at once, with a birthday in its night. */
@Component
class MinorWork implements NightlyWork {

    private final Minors minors;

    MinorWork(Minors minors) {
        this.minors = minors;
    }

    @EventListener
    void on(VolunteerAdmitted admitted) {
        minors.look(admitted.reference());
    }

    @EventListener
    void on(VolunteerLeft left) {
        minors.look(left.reference());
    }

    @Override
    public String name() {
        return "followMinors";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(0, 45);
    }

    @Override
    public void work() {
        EachByItself night = new EachByItself();
        night.to(minors.changed(), minors::look);
        night.end();
    }
}
