package lv.lidzas.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
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
    private final RecordStores records;
    private final Clock clock;

    HandOverView(
            TaskHands hands,
            HandOvers handOvers,
            Absences absences,
            Colleagues colleagues,
            RecordStores records,
            Clock clock) {
        this.hands = hands;
        this.handOvers = handOvers;
        this.absences = absences;
        this.colleagues = colleagues;
        this.records = records;
        this.clock = clock;
    }

    /** @param about name and number, as far as the reader may know them */
    record Line(String task, String name, String about, @Nullable LastDay due) {}

    /**
     * @param away until when; {@code null} if the colleague is here
     * @param standIn who does it meanwhile
     */
    record Receiver(String account, String name, @Nullable String away, @Nullable String standIn) {}

    /**
     * @param owner name of whose tasks these are; {@code null} for the reader's own
     */
    record Page(@Nullable String owner, List<Line> tasks, List<Receiver> receivers) {}

    Page read(String owner, Set<String> more, Authentication reader, Locale language) {
        List<TaskHands.Held> tasks = new ArrayList<>(hands.of(owner));
        Set<String> known = tasks.stream().map(TaskHands.Held::task).collect(Collectors.toSet());
        hands.among(more).stream().filter(task -> known.add(task.task())).forEach(tasks::add);
        Map<String, String> names = handOvers.receivers(tasks);
        Map<String, Absences.Absence> away = absences.awayAmong(names.keySet());
        Map<String, String> standIns = colleagues.named(
                away.values().stream().map(Absences.Absence::deputy).toList(), language);
        Set<String> groups = reader.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return new Page(
                owner.equals(reader.getName()) ? null : colleagues.named(owner, language),
                tasks.stream().map(task -> line(task, groups)).toList(),
                names.entrySet().stream()
                        .filter(receiver -> !receiver.getKey().equals(owner))
                        .map(receiver -> receiver(
                                receiver.getKey(),
                                receiver.getValue(),
                                away.get(receiver.getKey()),
                                standIns,
                                language))
                        .toList());
    }

    private static Receiver receiver(
            String account,
            String name,
            Absences.@Nullable Absence away,
            Map<String, String> standIns,
            Locale language) {
        return away == null
                ? new Receiver(account, name, null, null)
                : new Receiver(account, name, Written.date(away.until(), language), standIns.get(away.deputy()));
    }

    private Line line(TaskHands.Held task, Set<String> groups) {
        return new Line(task.task(), task.name(), about(task.reference(), groups), due(task));
    }

    private String about(@Nullable String reference, Set<String> groups) {
        if (reference == null
                || records.typeOf(reference)
                        .filter(type -> type.readableBy(groups))
                        .isEmpty()) {
            return "";
        }
        try {
            return records.of(reference)
                    .map(store -> store.title(reference) + ", " + reference)
                    .orElse("");
        } catch (NoSuchRecord erased) {
            return "";
        }
    }

    private @Nullable LastDay due(TaskHands.Held task) {
        return task.due() == null ? null : LastDay.of(task.due(), clock.getZone());
    }
}
