package lv.lidzas.workflow;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the due dates and timers of a deployed model hang on: a row of the deadlines, or a date of the process. */
@Component
class ModelTimes {

    private static final Pattern DEADLINE = Pattern.compile("\\$\\{deadlines\\.(\\w+)}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private final RepositoryService repository;

    ModelTimes(RepositoryService repository) {
        this.repository = repository;
    }

    /** The row that this task's due date names. */
    Optional<String> deadlineOfTask(String definitionId, String element) {
        return named(DEADLINE, dueDate(definitionId, element));
    }

    /** The date of the process that this task's due date names. */
    Optional<String> dateOfTask(String definitionId, String element) {
        return named(VARIABLE, dueDate(definitionId, element));
    }

    /** The date of the process that this timer names. */
    Optional<String> dateOfTimer(String definitionId, String element) {
        return timers(definitionId)
                .filter(timer -> element.equals(timer.getParentElement().getAttributeValue("id")))
                .findFirst()
                .flatMap(timer -> named(VARIABLE, text(timer)));
    }

    /** Whether any timer of the model names one of these dates. */
    boolean anyTimerNames(String definitionId, Collection<String> dates) {
        return timers(definitionId)
                .anyMatch(timer ->
                        named(VARIABLE, text(timer)).filter(dates::contains).isPresent());
    }

    private @Nullable String dueDate(String definitionId, String element) {
        UserTask task = model(definitionId).getModelElementById(element);
        return task == null ? null : task.getCamundaDueDate();
    }

    private Stream<TimerEventDefinition> timers(String definitionId) {
        return model(definitionId).getModelElementsByType(TimerEventDefinition.class).stream();
    }

    private BpmnModelInstance model(String definitionId) {
        return repository.getBpmnModelInstance(definitionId);
    }

    private static @Nullable String text(TimerEventDefinition timer) {
        return timer.getTimeDate() == null ? null : timer.getTimeDate().getTextContent();
    }

    private static Optional<String> named(Pattern pattern, @Nullable String text) {
        Matcher matcher = pattern.matcher(text == null ? "" : text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
