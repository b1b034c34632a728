package lv.lidzas.access.outside;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A link older than a year is unknown. */
@Component
class OldLinks {

    private final LinkStore links;

    OldLinks(LinkStore links) {
        this.links = links;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Riga")
    void delete() {
        links.deleteOld();
    }
}
