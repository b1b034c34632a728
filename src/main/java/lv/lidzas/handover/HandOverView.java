package lv.lidzas.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.people.search.NamesOfRecords;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.tasks.TaskHands;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** What the page shows on which tasks are handed over. */
@Component
class HandOverView {

    private final TaskHands hands;
    private final HandOvers handOvers;
    private final Absences absences;
    private final Colleagues colleagues;
    private final NamesOfRecords records;
    private final Clock clock;

    HandOverView(
            TaskHands hands,
            HandOvers handOvers,
            Absences absences,
            Colleagues colleagues,
            NamesOfRecords records,
            Clock clock) {
        this.hands = hands;
        this.handOvers = handOvers;
        this.absences = absences;
        this.colleagues = colleagues;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param value that is sent back with the task
     * @param about name and number, as far as the reader may know them
     * @param holder name of whoever has it, unless the list is of that one's tasks; {@code null} also if nobody has it
     */
    record Line(String task, String value, String name, String about, @Nullable String holder, @Nullable LastDay due) {}

    /**
     * @param away until when; {@code null} if the colleague is here
     * @param standIn who does it meanwhile
     */
    record Receiver(String account, String name, @Nullable String away, @Nullable String standIn) {}

    /**
     * @param owner name of whose tasks these are; {@code null} for the reader's own
     * @param isFull whether there may be more tasks than are shown
     */
    record Page(@Nullable String owner, List<Line> tasks, boolean isFull, List<Receiver> receivers) {}

    /**
     * @param more tasks that are shown beside those of the owner
     * @return in a number of statements that does not depend on how many tasks there are
     */
    Page read(String owner, Collection<String> more, Authentication reader, Locale language) {
        List<TaskHands.Held> tasks = new ArrayList<>(hands.of(owner, HandOvers.MOST));
        boolean isFull = tasks.size() == HandOvers.MOST;
        Set<String> known = tasks.stream().map(TaskHands.Held::task).collect(Collectors.toSet());
        hands.among(more.stream().limit(HandOvers.MOST).toList()).stream()
                .filter(task -> known.add(task.task()))
                .forEach(tasks::add);
        Map<String, String> names = handOvers.receivers(tasks);
        Map<String, Absences.Absence> away = absences.awayAmong(names.keySet());
        Map<String, String> named = colleagues.named(mentioned(owner, tasks, away.values()), language);
        return new Page(
                owner.equals(reader.getName()) ? null : named.get(owner),
                lines(owner, tasks, named, reader, language),
                isFull,
                names.entrySet().stream()
                        .filter(receiver -> !receiver.getKey().equals(owner))
                        .map(receiver -> receiver(
                                receiver.getKey(), receiver.getValue(), away.get(receiver.getKey()), named, language))
                        .toList());
    }

    private static List<@Nullable String> mentioned(
            String owner, List<TaskHands.Held> tasks, Collection<Absences.Absence> away) {
        List<@Nullable String> accounts = new ArrayList<>(List.of(owner));
        tasks.forEach(task -> accounts.add(task.assignee()));
        away.forEach(absence -> accounts.add(absence.deputy()));
        return accounts;
    }

    private static Receiver receiver(
            String account, String name, Absences.@Nullable Absence away, Map<String, String> named, Locale language) {
        return away == null
                ? new Receiver(account, name, null, null)
                : new Receiver(account, name, Written.date(away.until(), language), named.get(away.deputy()));
    }

    private List<Line> lines(
            String owner,
            List<TaskHands.Held> tasks,
            Map<String, String> named,
            Authentication reader,
            Locale language) {
        Set<String> groups = reader.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        Map<String, NamesOfRecords.Named> about = records.of(
                tasks.stream()
                        .map(TaskHands.Held::reference)
                        .filter(Objects::nonNull)
                        .toList(),
                groups,
                language);
        return tasks.stream()
                .map(task -> new Line(
                        task.task(),
                        new ShownTask(task.task(), task.assignee()).toSend(),
                        task.name(),
                        about(about.get(task.reference())),
                        owner.equals(task.assignee()) ? null : named.get(task.assignee()),
                        due(task)))
                .toList();
    }

    private static String about(NamesOfRecords.@Nullable Named record) {
        return record == null ? "" : record.title() + ", " + record.reference();
    }

    private @Nullable LastDay due(TaskHands.Held task) {
        return task.due() == null ? null : LastDay.of(task.due(), clock.getZone());
    }
}
