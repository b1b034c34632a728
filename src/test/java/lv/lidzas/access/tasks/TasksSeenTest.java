package lv.lidzas.access.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.access.Staff;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.agenda.Agenda;
import lv.lidzas.workflow.agenda.AgendaReader;
import lv.lidzas.workflow.agenda.AgendaTask;
import lv.lidzas.workflow.agenda.Due;
import lv.lidzas.workflow.agenda.Whose;
import lv.lidzas.workflow.tasks.TaskHands;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each way to list tasks beside each role: none shows a task of which the reader is in no group, whoever has it. */
@IntegrationTest
class TasksSeenTest {

    private static final List<String> PROCESSES = List.of(Doors.WATCH, Doors.INCIDENT, Doors.SECOND);
    private static final int MANY = 1_000_000;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Waits waits;

    @Autowired
    private TaskHands hands;

    @Autowired
    private JdbcClient database;

    private final Map<String, String> references = new HashMap<>();
    private Doors doors;
    private List<String> owners;

    @BeforeEach
    void freeTasksAndOnesInEachHand() {
        doors = new Doors(engine, staff, "seen").deploy();
        for (String process : PROCESSES) {
            for (int i = 0; i < 3; i++) {
                String reference = Doors.newReference();
                references.put(doors.task(process, reference), reference);
            }
        }
        List<String> free = List.copyOf(references.keySet());
        // Also in hands that may not have them any more.
        owners = Doors.roles().stream().map(doors::user).toList();
        for (int i = 0; i < free.size() / 2; i++) {
            database.sql("update public.act_ru_task set assignee_ = ? where id_ = ?")
                    .params(owners.get(i % owners.size()), free.get(i))
                    .update();
        }
    }

    @AfterEach
    void remove() {
        engine.getIdentityService().clearAuthentication();
        doors.remove();
    }

    @Test
    void nobodyIsShownATaskOfOthersWhicheverWayItIsListed() {
        Map<String, Set<String>> groups = groups();
        for (String role : Doors.roles()) {
            Set<String> own = Doors.groupsOf(role);
            ways(doors.user(role), own).forEach((way, ids) -> assertThat(ids)
                    .as(way + " for " + role)
                    .allSatisfy(id ->
                            assertThat(groups.getOrDefault(id, Set.of())).as(id).containsAnyElementsOf(own)));
        }
    }

    @Test
    void whoeverIsInAGroupOfATaskIsShownItByEachWayThatAsksForIt() {
        Map<String, Set<String>> groups = groups();
        for (String role : Doors.roles()) {
            Set<String> own = Doors.groupsOf(role);
            Set<String> theirs = references.keySet().stream()
                    .filter(task -> groups.getOrDefault(task, Set.of()).stream().anyMatch(own::contains))
                    .collect(Collectors.toSet());

            Map<String, Collection<String>> ways = ways(doors.user(role), own);

            for (String way : List.of("among", "about", "references", "stepsOfMany")) {
                assertThat(ways.get(way)).as(way + " for " + role).containsAll(theirs);
            }
        }
    }

    private Map<String, Collection<String>> ways(String account, Set<String> groups) {
        AgendaReader reader = new AgendaReader(account, groups);
        Set<String> all = new HashSet<>(references.keySet());
        database.sql("select id_ from public.act_ru_task order by id_ limit 400")
                .query(String.class)
                .list()
                .forEach(all::add);
        Map<String, Collection<String>> ways = new HashMap<>();
        engine.getIdentityService().setAuthentication(account, List.copyOf(groups));
        try {
            for (Whose whose : Whose.values()) {
                Agenda.Shown shown = agenda.first(reader, whose, Due.ANY, MANY, MANY);
                ways.put(
                        "agenda " + whose,
                        Stream.of(shown.tasks(), shown.waiting(), shown.asked())
                                .flatMap(List::stream)
                                .map(AgendaTask::id)
                                .toList());
            }
            ways.put("among", held(() -> hands.among(all)));
            ways.put(
                    "of",
                    owners.stream()
                            .flatMap(owner -> held(() -> hands.of(owner, MANY)).stream())
                            .toList());
            ways.put("about", waits.about(all).keySet());
            ways.put("references", waits.references(all).keySet());
            ways.put("stepsOfMany", steps(waits.steps(Set.copyOf(references.values()), "durvis", Map.of(), MANY)));
            ways.put(
                    "stepsOfOne",
                    references.values().stream()
                            .flatMap(reference -> steps(waits.steps(reference)).stream())
                            .toList());
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        return ways;
    }

    private static List<String> held(Supplier<List<TaskHands.Held>> asked) {
        return asked.get().stream().map(TaskHands.Held::task).toList();
    }

    private static List<String> steps(List<Waits.OpenStep> steps) {
        return steps.stream().map(Waits.OpenStep::task).toList();
    }

    private Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (Task task : engine.getTaskService().createTaskQuery().list()) {
            groups.put(task.getId(), new HashSet<>());
        }
        database.sql("select task_id_, group_id_ from public.act_ru_identitylink"
                        + " where type_ = 'candidate' and group_id_ is not null and task_id_ is not null")
                .query((row, number) -> groups.computeIfAbsent(row.getString(1), key -> new HashSet<>())
                        .add(row.getString(2)))
                .list();
        return groups;
    }
}
