package lv.lidzas.drafts;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.news.RightsChanged;
import lv.lidzas.workflow.news.StartFormSubmitted;
import lv.lidzas.workflow.news.TaskEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A draft goes in the transaction that ends its task, takes its start form, deletes its colleague's account or takes the
 * colleague out of the last group.
 */
@Component
class DraftNews {

    private static final Set<String> GROUPS = Stream.concat(
                    StaffGroups.IN_MODELS.stream(), Stream.of(StaffGroups.ADMINISTRATORS))
            .collect(Collectors.toUnmodifiableSet());

    private final DraftStore store;
    private final Colleagues colleagues;

    DraftNews(DraftStore store, Colleagues colleagues) {
        this.store = store;
        this.colleagues = colleagues;
    }

    @EventListener
    void on(TaskEnded news) {
        store.delete(Place.task(news.taskId()));
    }

    @EventListener
    void on(StartFormSubmitted news) {
        store.delete(Place.start(news.processKey()), news.userId());
    }

    @EventListener
    void on(RightsChanged news) {
        if (news.kind() == RightsChanged.Kind.USER_DELETED) {
            store.deleteOf(news.target());
        }
    }

    /** Not before the engine has written who belongs where. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void left(RightsChanged news) {
        if (news.kind() == RightsChanged.Kind.MEMBERSHIP_DELETED) {
            String account = news.target().replaceFirst(" > .*", "");
            if (!colleagues.in(GROUPS).containsKey(account)) {
                store.deleteOf(account);
            }
        }
    }
}
