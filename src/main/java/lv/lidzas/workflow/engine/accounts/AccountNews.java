package lv.lidzas.workflow.engine.accounts;

import lv.lidzas.workflow.news.RightsChanged;
import lv.lidzas.workflow.news.RightsChanged.Kind;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was changed, and who did it. */
@Component
public class AccountNews {

    private final ApplicationEventPublisher events;

    AccountNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(Kind kind, String target) {
        events.publishEvent(new RightsChanged(kind, Context.getCommandContext().getAuthenticatedUserId(), target));
    }

    /** The same of an authorisation row. */
    public void tell(Kind kind, AuthorizationEntity row) {
        String holder = row.getGroupId() == null ? String.valueOf(row.getUserId()) : row.getGroupId();
        tell(kind, of(holder, resource(row.getResourceType()) + "/" + row.getResourceId()));
    }

    private static String resource(int type) {
        for (Resources resource : Resources.values()) {
            if (resource.resourceType() == type) {
                return resource.name();
            }
        }
        return String.valueOf(type);
    }

    static String of(String holder, String what) {
        return holder + " > " + what;
    }
}
