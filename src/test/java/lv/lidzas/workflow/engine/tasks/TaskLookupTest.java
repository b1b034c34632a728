package lv.lidzas.workflow.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.QueryOperator;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryVariableValue;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.task.DelegationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskLookupTest {

    /** What says nothing about which tasks are found. */
    private static final Set<String> NO_CRITERIA =
            Set.of("queries", "initializeFormKeys", "cachedCandidateGroups", "cachedUserGroups");

    static Stream<String> criteria() {
        return Arrays.stream(TaskQueryImpl.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .filter(name -> !NO_CRITERIA.contains(name));
    }

    @Test
    void aTaskIsLookedUpByItsIdAndAnInstancesByIts() {
        assertThat(TaskLookup.isById(query("taskId", "a"))).isTrue();
        assertThat(TaskLookup.isOfInstance(query("taskId", "a"))).isFalse();
        assertThat(TaskLookup.isOfInstance(query("processInstanceId", "a"))).isTrue();
        assertThat(TaskLookup.isById(query("processInstanceId", "a"))).isFalse();
        assertThat(TaskLookup.isById((TaskQueryImpl) query("taskId", "a").initializeFormKeys()))
                .isTrue();
    }

    @Test
    void aQueryForAllTasksLooksNoneUp() {
        assertThat(TaskLookup.isById(new TaskQueryImpl())).isFalse();
        assertThat(TaskLookup.isOfInstance(new TaskQueryImpl())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aQueryWithOneCriterionMoreIsTheEngines(String criterion) throws IllegalAccessException {
        if (!criterion.equals("taskId")) {
            assertThat(TaskLookup.isById(with(criterion, query("taskId", "a")))).isFalse();
        }
        if (!criterion.equals("processInstanceId")) {
            assertThat(TaskLookup.isOfInstance(with(criterion, query("processInstanceId", "a"))))
                    .isFalse();
        }
    }

    @Test
    void anOrderAndAnAlternativeAreTheEngines() {
        assertThat(TaskLookup.isById(
                        (TaskQueryImpl) query("taskId", "a").orderByTaskName().asc()))
                .isFalse();
        assertThat(TaskLookup.isById(
                        (TaskQueryImpl) query("taskId", "a").or().taskName("b").endOr()))
                .isFalse();
    }

    private static TaskQueryImpl query(String criterion, String id) {
        TaskQueryImpl query = new TaskQueryImpl();
        return criterion.equals("taskId") ? query.taskId(id) : query.processInstanceId(id);
    }

    private static TaskQueryImpl with(String criterion, TaskQueryImpl query) throws IllegalAccessException {
        Field field = Arrays.stream(TaskQueryImpl.class.getDeclaredFields())
                .filter(one -> one.getName().equals(criterion))
                .findFirst()
                .orElseThrow();
        field.setAccessible(true);
        field.set(query, something(field));
        return query;
    }

    private static Object something(Field field) {
        Class<?> type = field.getType();
        if (type == String.class) {
            return "b";
        } else if (type == String[].class) {
            return new String[] {"b"};
        } else if (type == Integer.class) {
            return 1;
        } else if (type == Boolean.class || type == boolean.class) {
            return true;
        } else if (type == Date.class) {
            return new Date(0);
        } else if (type == Set.class) {
            return Set.of("b");
        } else if (type == DelegationState.class) {
            return DelegationState.PENDING;
        } else if (type == SuspensionState.class) {
            return SuspensionState.ACTIVE;
        } else if (field.getName().equals("variables")) {
            return List.of(new TaskQueryVariableValue("b", 1, QueryOperator.EQUALS, true, false));
        }
        return List.of("b");
    }
}
