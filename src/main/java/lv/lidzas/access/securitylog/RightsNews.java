package lv.lidzas.access.securitylog;

import lv.lidzas.workflow.news.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every change of an account, a group or a right is written down in the transaction that makes it. */
@Component
class RightsNews {

    private final SecurityLog log;

    RightsNews(SecurityLog log) {
        this.log = log;
    }

    @EventListener
    void write(RightsChanged news) {
        log.write(SecurityEventKind.of(news.kind()), news.by(), RequestAddress.current(), news.target());
    }
}
