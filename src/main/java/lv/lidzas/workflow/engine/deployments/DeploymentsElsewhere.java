package lv.lidzas.workflow.engine.deployments;

import lv.lidzas.forms.FilesDeployedElsewhere;
import lv.lidzas.nodes.NodeNews.News;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of deployments on other nodes. */
@Component
class DeploymentsElsewhere {

    private final ApplicationEventPublisher events;

    DeploymentsElsewhere(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(News news) {
        if (news.concerns(FilesDeployedElsewhere.TOPIC)) {
            events.publishEvent(new FilesDeployedElsewhere());
        }
    }
}
