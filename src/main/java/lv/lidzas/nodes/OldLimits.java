package lv.lidzas.nodes;

import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;

/** Each night deletes counts that limit nobody any more. */
@Component
class OldLimits implements NightlyWork {

    private final Limits limits;

    OldLimits(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "deleteOldLimits";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 40);
    }

    @Override
    public void work() {
        limits.deleteOld();
    }
}
