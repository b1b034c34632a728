package lv.lidzas.access.outside;

import java.time.LocalTime;
import lv.lidzas.base.KeptFor;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.context.annotation.Bean;
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

    @Bean
    static KeptFor linkKept() {
        return KeptFor.days("link", LinkStore.LONGEST);
    }

    @Bean
    static KeptFor typedAddressKept() {
        return KeptFor.minutes("typedAddress", TypedAddress.KEPT);
    }
}
