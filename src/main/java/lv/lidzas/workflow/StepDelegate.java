package lv.lidzas.workflow;

import java.util.Collection;
import java.util.Set;
import lv.lidzas.workflow.engine.EngineStep;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * What a process calls for one of its steps. A subclass hands the step's reference to one use case of its module; a
 * {@link BusinessRefusal} becomes the BPMN error drawn in the model, anything else goes to retry and incident.
 */
public abstract class StepDelegate implements JavaDelegate {

    private final StepType type = getClass().getAnnotation(StepType.class);

    /** Does the step's work. */
    protected abstract void run(Step step) throws BusinessRefusal;

    /**
     * Those of these records that the step refuses as they stand. Whoever offers a process that comes to it before anything
     * waits asks first; a step that refuses with words to somebody who starts asks the same rule here and when it runs.
     */
    public Set<String> refused(Collection<String> references) {
        return Set.of();
    }

    @Override
    public final void execute(DelegateExecution execution) {
        try (RunningStep running = RunningStep.of(execution.getProcessInstanceId())) {
            run(new EngineStep(execution, type));
        } catch (BusinessRefusal refusal) {
            throw new BpmnError(refusal.code());
        }
    }
}
