package lv.lidzas.workflow;

import java.util.Map;
import java.util.function.Function;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.workflow.contract.DecisionContract;
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

    private final Function<String, Map<String, Object>> deadlines;

    Decisions(DecisionService decisions, Unrestricted unrestricted, UntilDeployed memory) {
        this.decisions = decisions;
        this.unrestricted = unrestricted;
        deadlines = memory.remembered(this::row);
    }

    /**
     * @param inputs exactly those that the contract names
     * @return the one value of the latest version; {@code null} if no rule matched
     */
    public Object evaluate(DecisionContract contract, Map<String, Object> inputs) {
        if (!inputs.keySet().equals(contract.inputs().keySet())) {
            throw new IllegalArgumentException(contract.decision() + " is given other inputs than declared");
        }
        return result(contract.decision(), inputs).getSingleEntry();
    }

    /** The outputs of the one row of the table of deadlines that has this name; empty if none has. */
    public Map<String, Object> deadline(String name) {
        return deadlines.apply(name);
    }

    private Map<String, Object> row(String name) {
        DmnDecisionRuleResult rule =
                result("deadlines", Map.of("deadline", name)).getSingleResult();
        return rule == null ? Map.of() : rule.getEntryMap();
    }

    private DmnDecisionTableResult result(String decision, Map<String, Object> inputs) {
        // The domain asks, not whoever is signed in: a rule is no secret that rights would protect.
        return unrestricted.ask(() ->
                decisions.evaluateDecisionTableByKey(decision).variables(inputs).evaluate());
    }
}
