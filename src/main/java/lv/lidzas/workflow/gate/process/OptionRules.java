package lv.lidzas.workflow.gate.process;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.language.Condition;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/**
 * A code that no flow names goes down the default flow. One such code is what a default flow is for. A further one is
 * refused where the default flow meant exactly one so far: nobody decided that "postpone" means "invite". Where it took
 * several already, it means "all others", and a further one is worth a warning.
 */
public final class OptionRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, Named> now = named(model);
        if (now.isEmpty()) {
            return;
        }
        Map<String, Declared> variables = around.variablesOf(model);
        ProcessModel earlier = around.earlier(model);
        now.forEach((variable, named) -> {
            Set<String> unnamed = unnamed(variables.get(variable), named);
            if (unnamed.size() < 2) {
                return;
            }
            Set<String> before = earlier == null
                    ? Set.of()
                    : unnamed(
                            around.variablesBefore(earlier).get(variable),
                            named(earlier).get(variable));
            Set<String> added = new LinkedHashSet<>(unnamed);
            added.removeAll(before);
            if (before.isEmpty() || !added.isEmpty() && before.size() > 1) {
                findings.warn(model.place(named.flow().getSource()), "option.unnamed", variable, unnamed);
            } else if (!added.isEmpty()) {
                findings.refuse(model.place(named.flow().getSource()), "option.swallowed", variable, added, before);
            }
        });
    }

    /** Literals that conditions compare with a variable, and the first flow that does. */
    private record Named(SequenceFlow flow, Set<String> codes) {}

    private static Map<String, Named> named(ProcessModel model) {
        Map<String, Named> named = new LinkedHashMap<>();
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            ConditionExpression expression = flow.getConditionExpression();
            if (expression != null) {
                Condition.parse(expression.getTextContent())
                        .ifPresent(condition -> condition.comparisons().forEach(comparison -> {
                            name(named, flow, comparison.left(), comparison.right());
                            name(named, flow, comparison.right(), comparison.left());
                        }));
            }
        }
        return named;
    }

    private static void name(
            Map<String, Named> named, SequenceFlow flow, Condition.Side variable, Condition.Side literal) {
        if (variable.isVariable() && literal.literal() instanceof String code) {
            named.computeIfAbsent(variable.variable(), first -> new Named(flow, new LinkedHashSet<>()))
                    .codes()
                    .add(code);
        }
    }

    private static Set<String> unnamed(@Nullable Declared declared, @Nullable Named named) {
        if (declared == null || named == null || declared.kind() != FieldKind.CODE) {
            return Set.of();
        }
        Set<String> unnamed = new LinkedHashSet<>(declared.codes());
        unnamed.removeAll(named.codes());
        return unnamed;
    }
}
