package lv.lidzas.access.identity;

import lv.lidzas.workflow.news.RightsChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** On this node a change of an account counts at once, and on the others as soon as they ask again. */
@Component
class ForgetChangedAccounts {

    private final StaffDirectory directory;

    ForgetChangedAccounts(StaffDirectory directory) {
        this.directory = directory;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(RightsChanged news) {
        directory.forget(news.target().replaceFirst(" > .*", ""));
    }
}
