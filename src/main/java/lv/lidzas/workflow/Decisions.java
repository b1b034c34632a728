package lv.lidzas.workflow;

import java.util.Map;
import lv.lidzas.workflow.engine.Unrestricted;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks a deployed decision table from the domain: the same table that a process asks. */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final Unrestricted unrestricted;

    Decisions(DecisionService decisions, Unrestricted unrestricted) {
        this.decisions = decisions;
        this.unrestricted = unrestricted;
    }

    /** @return the one value of the latest version; {@code null} if no rule matched */
    public Object evaluate(String decision, Map<String, Object> inputs) {
        return result(decision, inputs).getSingleEntry();
    }

    /** @return the outputs of the one rule that matched, by name; empty if none did */
    public Map<String, Object> row(String decision, Map<String, Object> inputs) {
        DmnDecisionRuleResult rule = result(decision, inputs).getSingleResult();
        return rule == null ? Map.of() : rule.getEntryMap();
    }

    private DmnDecisionTableResult result(String decision, Map<String, Object> inputs) {
        // The domain asks, not whoever is signed in: a rule is no secret that rights would protect.
        return unrestricted.ask(() ->
                decisions.evaluateDecisionTableByKey(decision).variables(inputs).evaluate());
    }
}
