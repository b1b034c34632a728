package lv.lidzas.access.sessions;

import lv.lidzas.workflow.news.RightsChanged;
import lv.lidzas.workflow.news.RightsChanged.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whose account is deleted or whose password somebody else has set is signed in nowhere any more. */
@Component
class EndedAccounts {

    private final StaffSessions sessions;

    EndedAccounts(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void end(RightsChanged news) {
        boolean byAnother =
                news.kind() == Kind.PASSWORD_CHANGED && !news.target().equals(news.by());
        if (byAnother || news.kind() == Kind.USER_DELETED) {
            sessions.endOthers(news.target(), null);
        }
    }
}
