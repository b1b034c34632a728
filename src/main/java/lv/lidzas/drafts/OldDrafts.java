package lv.lidzas.drafts;

import java.time.LocalTime;
import lv.lidzas.base.KeptFor;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Each night deletes what was typed a week ago and never sent. */
@Component
class OldDrafts implements NightlyWork {

    private final Drafts drafts;

    OldDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "deleteOldDrafts";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 45);
    }

    @Override
    public void work() {
        drafts.deleteOld();
    }

    @Bean
    static KeptFor draftKept() {
        return KeptFor.days("draft", Drafts.KEPT);
    }
}
