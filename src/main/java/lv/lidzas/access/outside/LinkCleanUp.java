package lv.lidzas.access.outside;

import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;

/** A link older than a year is unknown. */
@Component
class LinkCleanUp implements NightlyWork {

    private final LinkStore links;

    LinkCleanUp(LinkStore links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "deleteOldLinks";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 20);
    }

    @Override
    public void work() {
        links.deleteOld();
    }
}
