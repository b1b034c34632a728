package lv.lidzas.handover;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.people.search.NamesOfRecords;
import lv.lidzas.values.ShortText;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.tasks.TaskHands;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Hands tasks from one colleague to another who may do them. */
@Component
class HandOvers {

    static final int LONGEST_REASON = 500;

    /** So many tasks at once. */
    static final int MOST = 200;

    private final TaskHands hands;
    private final Colleagues colleagues;
    private final HandOverStore store;
    private final NamesOfRecords records;
    private final MessageSource messages;
    private final Clock clock;

    HandOvers(
            TaskHands hands,
            Colleagues colleagues,
            HandOverStore store,
            NamesOfRecords records,
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
        mayHave(doers(tasks)).values().forEach(names::putAll);
        return Colleagues.toChoose(names);
    }

    /**
     * Hands over all of these tasks, or none of them.
     *
     * @param shown in whose hands each was when the page was shown; what happened since is not overridden
     * @param typed why; one line
     * @return why not, in the reader's language; empty if it was done
     */
    @Transactional
    public Optional<String> hand(Set<ShownTask> shown, String to, String typed, String from, Locale language) {
        Map<String, @Nullable String> before = new HashMap<>();
        shown.forEach(task -> before.put(task.task(), task.assignee()));
        if (before.size() > MOST) {
            return refused("handOver.tooMany", language, MOST);
        }
        String reason = ShortText.read(typed);
        List<TaskHands.Held> tasks = hands.among(before.keySet());
        if (tasks.isEmpty()) {
            return refused("handOver.none", language);
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return refused("handOver.reason.missing", language, LONGEST_REASON);
        }
        // All are asked about before the first is given: a refusal leaves each where it is.
        return whyNot(tasks, before, to, language).or(() -> {
            Optional<String> refusal =
                    hands.give(tasks.stream().map(TaskHands.Held::task).toList(), to);
            if (refusal.isPresent()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return refusal;
            }
            // What is handed over at one time is told of once.
            store.save(persons(tasks), from, to, reason, clock.instant());
            return Optional.empty();
        });
    }

    private Optional<String> whyNot(
            List<TaskHands.Held> tasks, Map<String, @Nullable String> before, String to, Locale language) {
        Map<String, Optional<String>> now = hands.hold(before.keySet());
        if (tasks.size() < before.size() || now.size() < before.size()) {
            return refused("handOver.gone", language);
        }
        Map<String, TaskHands.Doers> doers = doers(tasks);
        Map<String, Map<String, String>> mayHave = mayHave(doers);
        for (TaskHands.Held task : tasks) {
            Optional<String> holder = now.getOrDefault(task.task(), Optional.empty());
            if (!holder.equals(Optional.ofNullable(before.get(task.task())))) {
                return holder.isPresent()
                        ? refused("handOver.taken", language, task.name(), colleagues.named(holder.get(), language))
                        : refused("handOver.returned", language, task.name());
            }
            TaskHands.Doers who = doers.get(task.task());
            if (who != null && who.butNot().contains(to)) {
                return refused("handOver.second", language, task.name());
            }
            if (!mayHave.getOrDefault(task.task(), Map.of()).containsKey(to)) {
                return refused("handOver.mayNot", language, task.name());
            }
        }
        return Optional.empty();
    }

    private Map<String, @Nullable String> persons(List<TaskHands.Held> tasks) {
        Map<String, String> behind = records.personsBehind(tasks.stream()
                .map(TaskHands.Held::reference)
                .filter(Objects::nonNull)
                .toList());
        Map<String, @Nullable String> persons = new HashMap<>();
        tasks.forEach(task -> persons.put(task.task(), behind.get(task.reference())));
        return persons;
    }

    private Map<String, TaskHands.Doers> doers(Collection<TaskHands.Held> tasks) {
        return hands.doers(tasks.stream().map(TaskHands.Held::task).toList());
    }

    /** Names by account, by task: of the groups of the task all but who ever did the step before. */
    private Map<String, Map<String, String>> mayHave(Map<String, TaskHands.Doers> doers) {
        Map<String, Map<String, String>> members = colleagues.byGroup(
                doers.values().stream().flatMap(task -> task.groups().stream()).collect(Collectors.toSet()));
        Map<String, Map<String, String>> mayHave = new HashMap<>();
        doers.forEach((task, who) -> {
            Map<String, String> names = new HashMap<>();
            who.groups().forEach(group -> names.putAll(members.getOrDefault(group, Map.of())));
            names.keySet().removeAll(who.butNot());
            mayHave.put(task, names);
        });
        return mayHave;
    }

    private Optional<String> refused(String message, Locale language, @Nullable Object... arguments) {
        return Optional.of(messages.getMessage(message, arguments, language));
    }
}
