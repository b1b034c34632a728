package lv.lidzas.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.engine.Unrestricted;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** Asks a deployed decision table from the domain: the same table that a process asks. */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final RepositoryService tables;
    private final Unrestricted unrestricted;

    private final Function<String, Map<String, Object>> deadlines;

    Decisions(DecisionService decisions, RepositoryService tables, Unrestricted unrestricted, UntilDeployed memory) {
        this.decisions = decisions;
        this.tables = tables;
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

    /**
     * A table as it was deployed once.
     *
     * @param name which people read
     * @param rows by the id of the rule
     */
    public record Table(String name, Map<String, Row> rows) {}

    /**
     * @param outputs as they stand in the row, without the quotes of a text
     * @param description why the row is there, in the words of whoever wrote it; may be empty
     */
    public record Row(List<String> outputs, String description) {}

    /** Empty if that version is no longer deployed. */
    public Optional<Table> table(String decision, int version) {
        return unrestricted.ask(() -> Optional.ofNullable(tables.createDecisionDefinitionQuery()
                        .decisionDefinitionKey(decision)
                        .decisionDefinitionVersion(version)
                        .singleResult())
                .map(found -> new Table(found.getName(), rows(found.getId()))));
    }

    private Map<String, Row> rows(String definition) {
        return tables.getDmnModelInstance(definition).getModelElementsByType(Rule.class).stream()
                .collect(Collectors.toMap(
                        Rule::getId,
                        rule -> new Row(
                                rule.getOutputEntries().stream()
                                        .map(entry ->
                                                entry.getTextContent().strip().replace("\"", ""))
                                        .toList(),
                                rule.getDescription() == null
                                        ? ""
                                        : rule.getDescription().getTextContent())));
    }

    private Map<String, Object> row(String name) {
        DmnDecisionRuleResult rule =
                result("deadlines", Map.of("deadline", name)).getSingleResult();
        return rule == null ? Map.of() : rule.getEntryMap();
    }

    private DmnDecisionTableResult result(String decision, Map<String, Object> inputs) {
        // The domain asks, not whoever is signed in: a rule is no secret that rights would protect, and asking is no
        // deed of theirs.
        return unrestricted.unlogged(() ->
                decisions.evaluateDecisionTableByKey(decision).variables(inputs).evaluate());
    }
}
