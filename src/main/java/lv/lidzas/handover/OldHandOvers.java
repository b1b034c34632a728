package lv.lidzas.handover;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.workflow.news.RightsChanged;
import lv.lidzas.workflow.tasks.TaskHands;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Each night deletes why tasks were handed over that are done, and absences that are over; and what an account leaves at once. */
@Component
class OldHandOvers implements NightlyWork {

    private final HandOverStore store;
    private final Absences absences;
    private final TaskHands tasks;

    OldHandOvers(HandOverStore store, Absences absences, TaskHands tasks) {
        this.store = store;
        this.absences = absences;
        this.tasks = tasks;
    }

    @EventListener
    void on(RightsChanged news) {
        if (news.kind() == RightsChanged.Kind.USER_DELETED) {
            store.deleteOf(news.target());
            absences.deleteOf(news.target());
        }
    }

    @Override
    public String name() {
        return "deleteOldHandOvers";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 50);
    }

    @Override
    public void work() {
        List<String> known = store.tasks();
        Set<String> open = tasks.open(known);
        store.delete(known.stream().filter(task -> !open.contains(task)).toList());
        absences.deleteOld();
    }
}
