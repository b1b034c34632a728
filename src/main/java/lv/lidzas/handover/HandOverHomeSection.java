package lv.lidzas.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.values.Written;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.tasks.TaskHands;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a colleague on the home page what was handed to them, and for whom they stand in. */
@Component
@Order(-20)
class HandOverHomeSection implements HomeSection {

    private final HandOverStore store;
    private final Absences absences;
    private final TaskHands hands;
    private final Colleagues colleagues;
    private final Clock clock;

    HandOverHomeSection(HandOverStore store, Absences absences, TaskHands hands, Colleagues colleagues, Clock clock) {
        this.store = store;
        this.absences = absences;
        this.hands = hands;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** @param from name of whoever handed it over */
    record Line(String id, String name, @Nullable String from, String on, String reason) {}

    /** @param tasks how many the reader may see */
    record StandIn(String account, @Nullable String name, String until, long tasks) {}

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.IN_MODELS);
    }

    @Override
    public List<Part> parts(Visit visit) {
        List<Line> handed = handed(visit.account(), visit.language());
        List<StandIn> away = absences.stoodInBy(visit.account()).stream()
                .map(absence -> new StandIn(
                        absence.account(),
                        colleagues.named(absence.account(), visit.language()),
                        Written.date(absence.until(), visit.language()),
                        hands.countOf(absence.account())))
                .toList();
        return handed.isEmpty() && away.isEmpty()
                ? List.of()
                : List.of(Part.main("handover/home", Map.of("handed", handed, "away", away)));
    }

    private List<Line> handed(String reader, Locale language) {
        List<HandOverStore.HandOver> known = store.to(reader);
        Map<String, TaskHands.Held> open =
                hands.among(known.stream().map(HandOverStore.HandOver::task).toList()).stream()
                        .filter(task -> reader.equals(task.assignee()))
                        .collect(Collectors.toMap(TaskHands.Held::task, Function.identity()));
        Map<String, String> names = colleagues.named(
                known.stream().map(HandOverStore.HandOver::from).toList(), language);
        return known.stream()
                .flatMap(last -> Optional.ofNullable(open.get(last.task()))
                        .map(task -> new Line(
                                task.task(),
                                task.name(),
                                names.get(last.from()),
                                Written.date(LocalDate.ofInstant(last.at(), clock.getZone()), language),
                                last.reason()))
                        .stream())
                .toList();
    }
}
