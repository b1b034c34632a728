package lv.lidzas.access.leavers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.ReturnedTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a group on the home page which tasks came back to it from somebody who left. */
@Component
@Order(-10)
class ReturnedTasksHomeSection implements HomeSection {

    private final ReturnedTasks tasks;
    private final Colleagues colleagues;
    private final Clock clock;

    ReturnedTasksHomeSection(ReturnedTasks tasks, Colleagues colleagues, Clock clock) {
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** @param from name of whose it was */
    record Line(String id, String name, @Nullable String from, LocalDate on) {}

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.IN_MODELS);
    }

    @Override
    public List<Part> parts(Visit visit) {
        Set<String> own = new HashSet<>(visit.groups());
        own.retainAll(StaffGroups.IN_MODELS);
        List<ReturnedTasks.Free> free = tasks.free(own);
        Map<String, String> names = colleagues.named(
                free.stream().map(task -> task.returned().account()).toList(), visit.language());
        List<Line> lines = free.stream()
                .map(task -> new Line(
                        task.id(),
                        task.name(),
                        names.get(task.returned().account()),
                        LocalDate.ofInstant(task.returned().at(), clock.getZone())))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(Part.main("access/returned-tasks", Map.of("tasks", lines)));
    }
}
