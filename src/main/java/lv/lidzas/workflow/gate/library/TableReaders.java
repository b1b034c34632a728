package lv.lidzas.workflow.gate.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.files.FormFile;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Place;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.jspecify.annotations.Nullable;

/** Who asks one decision table: code by its contract, and every process that has or will have instances. */
public final class TableReaders {

    private final String decision;
    private final Surroundings around;

    public TableReaders(String decision, Surroundings around) {
        this.decision = decision;
        this.around = around;
    }

    /**
     * What one reader gives for one input.
     *
     * @param reader the task that asks; {@code null} for code
     * @param codes every code that it can be; empty for other kinds, and where nobody knows
     */
    public record Given(@Nullable Place reader, FieldKind kind, Set<String> codes) {}

    public List<DecisionContract> contracts() {
        return around.domain().contracts(decision);
    }

    /** Tasks that ask the table, by their place. */
    public Map<Place, ProcessModel> tasks() {
        Map<Place, ProcessModel> tasks = new LinkedHashMap<>();
        for (ProcessModel model : around.living()) {
            for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
                if (decision.equals(task.getCamundaDecisionRef())) {
                    tasks.put(model.place(task), model);
                }
            }
        }
        return tasks;
    }

    /** Everybody who gives this input; whoever does not is missing. */
    public List<Given> given(String input) {
        List<Given> given = new ArrayList<>();
        for (DecisionContract contract : contracts()) {
            DecisionContract.Input one = contract.inputs().get(input);
            if (one != null) {
                given.add(new Given(null, one.kind(), withOptions(one)));
            }
        }
        tasks().forEach((place, model) -> {
            Declared variable = around.variablesOf(model).get(input);
            if (variable != null) {
                given.add(new Given(place, variable.kind(), variable.codes()));
            }
        });
        return given;
    }

    /** Every code that an input can be; empty if nobody knows. */
    public Set<String> codes(String input) {
        Set<String> codes = new LinkedHashSet<>();
        given(input).forEach(one -> codes.addAll(one.codes()));
        return codes;
    }

    private Set<String> withOptions(DecisionContract.Input input) {
        Set<String> codes = new LinkedHashSet<>(input.codes());
        if (input.question() != null) {
            String record = input.question().substring(0, input.question().indexOf('.'));
            String key = input.question().substring(record.length() + 1);
            for (FormFile form : around.formsInUse()) {
                form.components().stream()
                        .filter(field -> record.equals(field.record()) && key.equals(field.key()))
                        .forEach(field -> codes.addAll(field.codes()));
            }
        }
        return codes;
    }
}
