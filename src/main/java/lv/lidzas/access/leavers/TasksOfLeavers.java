package lv.lidzas.access.leavers;

import java.time.LocalTime;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.workflow.ReturnedTasks;
import lv.lidzas.workflow.news.RightsChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whoever is deleted or leaves a group, over whatever interface, leaves no task behind: in the same transaction, and once
 * more each night for what came about in another way.
 */
@Component
class TasksOfLeavers implements NightlyWork {

    private static final String MEMBER = " > ";

    private final ReturnedTasks tasks;

    TasksOfLeavers(ReturnedTasks tasks) {
        this.tasks = tasks;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(RightsChanged news) {
        switch (news.kind()) {
            case USER_DELETED -> tasks.check(news.target());
            case MEMBERSHIP_DELETED ->
                tasks.check(news.target().substring(0, news.target().indexOf(MEMBER)));
            case GROUP_DELETED -> tasks.check();
            default -> {
                // Nobody leaves.
            }
        }
    }

    @Override
    public String name() {
        return "returnTasksOfLeavers";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 50);
    }

    @Override
    public void work() {
        tasks.check();
    }
}
