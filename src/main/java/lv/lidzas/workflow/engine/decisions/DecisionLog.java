package lv.lidzas.workflow.engine.decisions;

import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Keeps which version of which table decided in a process, and by which rules. Never the inputs. */
@Component
class DecisionLog implements DmnDecisionTableEvaluationListener {

    private final Supplier<JdbcClient> database;

    DecisionLog(ObjectProvider<JdbcClient> database) {
        this.database = SingletonSupplier.of(database::getObject);
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        BpmnExecutionContext step = Context.getBpmnExecutionContext();
        if (step == null || !(event.getDecision() instanceof DecisionDefinition decision)) {
            return;
        }
        ExecutionEntity execution = step.getExecution();
        // A table asked for a deadline decides nothing about anybody.
        if (execution.getActivity() == null
                || !(execution.getActivity().getActivityBehavior() instanceof DmnBusinessRuleTaskActivityBehavior)) {
            return;
        }
        database.get()
                .sql("insert into lidzas.decision_log (reference, decision, decision_version, rules, step, decided_at)"
                        + " values (?, ?, ?, ?, ?, now())")
                .params(
                        execution.getProcessBusinessKey(),
                        decision.getKey(),
                        decision.getVersion(),
                        event.getMatchingRules().stream()
                                .map(DmnEvaluatedDecisionRule::getId)
                                .toArray(String[]::new),
                        execution.getActivityInstanceId())
                .update();
    }
}
