package lv.lidzas.volunteers.reference;

import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;

/** Each night erases references of those about whom was decided long ago. */
@Component
class ReferenceRetention implements NightlyWork {

    private final ReferenceRegister references;

    ReferenceRetention(ReferenceRegister references) {
        this.references = references;
    }

    @Override
    public String name() {
        return "eraseOldReferences";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 32);
    }

    @Override
    public void work() {
        references.eraseExpired();
    }
}
