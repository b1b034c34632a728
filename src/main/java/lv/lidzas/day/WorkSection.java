package lv.lidzas.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import lv.lidzas.workflow.agenda.Agenda;
import lv.lidzas.workflow.agenda.AgendaReader;
import lv.lidzas.workflow.agenda.Whose;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be done, and who waits: three statements. */
@Component
@Order(0)
class WorkSection implements HomeSection {

    private static final int TASKS = 25;

    /** So many waits are looked at: what is about nobody is left out, and each person stands there once. */
    private static final int WAITS = 30;

    private final Agenda agenda;
    private final TaskLines lines;

    WorkSection(Agenda agenda, TaskLines lines) {
        this.agenda = agenda;
        this.lines = lines;
    }

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.IN_MODELS);
    }

    @Override
    public List<Part> parts(Visit visit) {
        AgendaReader reader = new AgendaReader(visit.account(), visit.groups());
        Agenda.Counts counts = agenda.counts(reader);
        List<TaskTab> tabs = TaskTab.of(counts);
        Whose chosen = TaskTab.chosen(visit.tasks(), tabs);
        Agenda.Shown shown = agenda.first(reader, chosen, TASKS, WAITS);
        TaskLines.Lines found = lines.of(shown, visit.groups(), visit.language());
        Map<TaskLine.When, List<TaskLine>> groups = found.tasks().stream()
                .collect(Collectors.groupingBy(TaskLine::when, TreeMap::new, Collectors.toList()));
        Map<String, Object> tasks = new LinkedHashMap<>();
        tasks.put("tabs", tabs);
        tasks.put("chosen", chosen);
        tasks.put("groups", groups);
        tasks.put("more", counts.open().getOrDefault(chosen, 0) - found.tasks().size());
        List<Part> parts = new ArrayList<>();
        parts.add(Part.main("day/tasks", tasks));
        if (!found.waiting().isEmpty() || !found.asked().isEmpty()) {
            parts.add(Part.main(
                    "day/waits",
                    Map.of(
                            "waiting",
                            Waiting.of(found.waiting(), shown.waiting().size() == WAITS),
                            "asked",
                            Waiting.of(found.asked(), shown.asked().size() == WAITS))));
        }
        return parts;
    }
}
