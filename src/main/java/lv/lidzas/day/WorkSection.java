package lv.lidzas.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.HomeSection;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.agenda.Agenda;
import lv.lidzas.workflow.agenda.AgendaReader;
import lv.lidzas.workflow.agenda.Due;
import lv.lidzas.workflow.agenda.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be done, and who waits: three statements. */
@Component
@Order(0)
class WorkSection implements HomeSection {

    private static final int TASKS = 25;

    /** Whoever asks for some of them alone wants to see these all. */
    private static final int CHOSEN_TASKS = 200;

    /** So many waits are looked at: what is about nobody is left out, and each person stands there once. */
    private static final int WAITS = 30;

    private final Agenda agenda;
    private final TaskLines lines;
    private final Colleagues colleagues;

    WorkSection(Agenda agenda, TaskLines lines, Colleagues colleagues) {
        this.agenda = agenda;
        this.lines = lines;
        this.colleagues = colleagues;
    }

    /**
     * Which tasks are shown, where the address asks for some alone.
     *
     * @param colleague name of whose they are; {@code null} for the reader's
     */
    record Choice(Due due, @Nullable String colleague) {}

    @Override
    public Audience audience() {
        return Audience.groups(StaffGroups.IN_MODELS);
    }

    @Override
    public List<Part> parts(Visit visit) {
        AgendaReader reader = new AgendaReader(visit.account(), visit.groups());
        Agenda.Counts counts = agenda.counts(reader);
        List<TaskTab> tabs = TaskTab.of(counts);
        Choice choice = choice(visit);
        Whose chosen = choice.colleague() == null ? TaskTab.chosen(visit.tasks().whose(), tabs) : Whose.MINE;
        if (choice.colleague() != null) {
            reader = reader.lookingAt(visit.tasks().colleague());
            counts = agenda.counts(reader);
        }
        boolean isChoice = choice.colleague() != null || choice.due() != Due.ANY;
        Agenda.Shown shown = agenda.first(reader, chosen, choice.due(), isChoice ? CHOSEN_TASKS : TASKS, WAITS);
        TaskLines.Lines found = lines.of(shown, visit.groups(), visit.language());
        Map<TaskLine.When, List<TaskLine>> groups = found.tasks().stream()
                .collect(Collectors.groupingBy(TaskLine::when, TreeMap::new, Collectors.toList()));
        Map<String, Object> tasks = new LinkedHashMap<>();
        tasks.put("tabs", tabs);
        tasks.put("chosen", chosen);
        tasks.put("groups", groups);
        tasks.put("choice", isChoice ? choice : null);
        tasks.put("more", counts.of(chosen, choice.due()) - found.tasks().size());
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

    private Choice choice(Visit visit) {
        String colleague = visit.tasks().colleague();
        Due due = Arrays.stream(Due.values())
                .filter(one -> TaskTab.code(one).equals(visit.tasks().due()))
                .findFirst()
                .orElse(Due.ANY);
        return new Choice(
                due,
                colleague.isEmpty() || colleague.equals(visit.account())
                        ? null
                        : colleagues.named(colleague, visit.language()));
    }
}
