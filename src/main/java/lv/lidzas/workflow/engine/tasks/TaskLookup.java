package lv.lidzas.workflow.engine.tasks;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * Which queries look tasks up and ask for nothing else: one by its id, or those of one instance. Programs and pages do so
 * all the time, and the engine takes longer to put such a statement together, from two hundred conditions, than the
 * database to answer it.
 */
final class TaskLookup {

    private static final String ID = "taskId";
    private static final String INSTANCE = "processInstanceId";

    /** What says nothing about which tasks are found. */
    private static final Set<String> NO_CRITERIA =
            Set.of("queries", "initializeFormKeys", "cachedCandidateGroups", "cachedUserGroups");

    private static final List<Field> CRITERIA = Arrays.stream(TaskQueryImpl.class.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()) && !NO_CRITERIA.contains(field.getName()))
            .peek(field -> field.setAccessible(true))
            .toList();

    private static final TaskQueryImpl NOTHING = new TaskQueryImpl();

    private TaskLookup() {}

    static boolean isById(TaskQueryImpl query) {
        return query.getTaskId() != null && query.getProcessInstanceId() == null && asksForOnly(ID, query);
    }

    static boolean isOfInstance(TaskQueryImpl query) {
        return query.getProcessInstanceId() != null && query.getTaskId() == null && asksForOnly(INSTANCE, query);
    }

    private static boolean asksForOnly(String name, TaskQueryImpl query) {
        return query.getQueries().size() == 1
                && query.getOrderingProperties().isEmpty()
                && CRITERIA.stream().allMatch(field -> field.getName().equals(name) || isUnset(field, query));
    }

    private static boolean isUnset(Field field, TaskQueryImpl query) {
        try {
            return Objects.equals(field.get(query), field.get(NOTHING));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
