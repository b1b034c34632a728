package lv.lidzas.handover;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.records.RecordStores;
import lv.lidzas.values.ShortText;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.tasks.TaskHands;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Hands tasks from one colleague to another who may do them. */
@Component
class HandOvers {

    static final int LONGEST_REASON = 500;

    private final TaskHands hands;
    private final Colleagues colleagues;
    private final HandOverStore store;
    private final RecordStores records;
    private final MessageSource messages;
    private final Clock clock;

    HandOvers(
            TaskHands hands,
            Colleagues colleagues,
            HandOverStore store,
            RecordStores records,
            MessageSource messages,
            Clock clock) {
        this.hands = hands;
        this.colleagues = colleagues;
        this.store = store;
        this.records = records;
        this.messages = messages;
        this.clock = clock;
    }

    /** Who may have at least one of these tasks: name by account, in the order of names. */
    Map<String, String> receivers(Collection<TaskHands.Held> tasks) {
        Map<String, String> names = new HashMap<>();
        tasks.forEach(task -> names.putAll(mayHave(task)));
        Map<String, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(receiver -> sorted.put(receiver.getKey(), receiver.getValue()));
        return sorted;
    }

    /**
     * Hands over all of these tasks, or none of them.
     *
     * @param typed why; one line
     * @return why not, in the reader's language; empty if it was done
     */
    @Transactional
    public Optional<String> hand(Set<String> taskIds, String to, String typed, String from, Locale language) {
        String reason = ShortText.read(typed);
        List<TaskHands.Held> tasks = hands.among(taskIds);
        if (tasks.isEmpty()) {
            return refused("handOver.none", language);
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return refused("handOver.reason.missing", language, LONGEST_REASON);
        }
        if (tasks.size() < taskIds.size()) {
            return refused("handOver.gone", language);
        }
        // All are asked about before the first is given: a refusal leaves each where it is.
        for (TaskHands.Held task : tasks) {
            if (!mayHave(task).containsKey(to)) {
                return refused("handOver.mayNot", language, task.name());
            }
        }
        for (TaskHands.Held task : tasks) {
            Optional<String> refusal = hands.give(task.task(), to);
            if (refusal.isPresent()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return refusal;
            }
            store.save(
                    new HandOverStore.HandOver(task.task(), from, to, reason, clock.instant()),
                    records.personBehind(task.reference()).orElse(null));
        }
        return Optional.empty();
    }

    private Map<String, String> mayHave(TaskHands.Held task) {
        return colleagues.in(hands.groups(task.task()));
    }

    private Optional<String> refused(String message, Locale language, Object... arguments) {
        return Optional.of(messages.getMessage(message, arguments, language));
    }
}
