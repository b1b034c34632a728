package lv.lidzas.workflow.engine.guard;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** The groups that the model of a task's own version names, read from the engine's cache of models. */
final class CandidateGroups {

    private CandidateGroups() {}

    /** Whether one of these groups may do the task; a task without a model is nobody's. */
    static boolean include(TaskEntity task, Collection<String> groups) {
        TaskDefinition definition = task.getTaskDefinition();
        return definition != null && groups != null && of(definition).stream().anyMatch(groups::contains);
    }

    private static Set<String> of(TaskDefinition definition) {
        return definition.getCandidateGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .collect(Collectors.toSet());
    }
}
