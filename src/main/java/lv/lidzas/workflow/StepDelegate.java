package lv.lidzas.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What a process calls for one of its steps. Subclasses hand the step's reference to one use case of their module. */
public abstract class StepDelegate implements JavaDelegate {

    @Override
    public final void execute(DelegateExecution execution) {
        throw new UnsupportedOperationException();
    }

    protected abstract void run(Step step);
}
