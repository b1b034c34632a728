package lv.lidzas.workflow.gate.process;

import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.grammar.Phrase;
import lv.lidzas.workflow.gate.language.Condition;
import lv.lidzas.workflow.gate.language.Condition.Comparison;
import lv.lidzas.workflow.gate.language.Condition.Side;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Conditions compare variables that the process has, with values they can take. */
public final class ConditionRules implements ModelRule {

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Map<String, Declared> variables = around.variablesOf(model);
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            ConditionExpression expression = flow.getConditionExpression();
            if (expression != null) {
                check(model.place(flow), expression.getTextContent(), variables, findings);
            }
        }
        for (ExclusiveGateway gateway : model.all(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1 && gateway.getDefault() == null) {
                findings.refuse(model.place(gateway), "condition.noDefault");
            }
        }
        for (InclusiveGateway gateway : model.all(InclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1 && gateway.getDefault() == null) {
                findings.refuse(model.place(gateway), "condition.noDefault");
            }
        }
    }

    /** Looks at a condition that the grammar takes; about any other the grammar has said enough. */
    static void check(Place place, String text, Map<String, Declared> variables, Findings findings) {
        Condition.parse(text).ifPresent(condition -> {
            for (String variable : condition.variables()) {
                if (!variables.containsKey(variable)) {
                    findings.refuse(place, "condition.unknown", variable);
                }
            }
            for (String variable : condition.truths()) {
                Declared declared = variables.get(variable);
                if (declared != null && declared.kind() != FieldKind.BOOLEAN) {
                    findings.refuse(place, "condition.truth", variable, kind(declared));
                }
            }
            for (String variable : condition.emptied()) {
                Declared declared = variables.get(variable);
                if (declared != null && declared.kind() == FieldKind.CODES) {
                    findings.refuse(place, "condition.codes", variable);
                }
            }
            condition.comparisons().forEach(comparison -> check(place, comparison, variables, findings));
        });
    }

    private static void check(Place place, Comparison comparison, Map<String, Declared> variables, Findings findings) {
        sides(place, comparison.left(), comparison.right(), comparison.ordered(), variables, findings);
        if (!comparison.left().isVariable()) {
            sides(place, comparison.right(), comparison.left(), comparison.ordered(), variables, findings);
        }
    }

    private static void sides(
            Place place, Side side, Side other, boolean ordered, Map<String, Declared> variables, Findings findings) {
        String variable = side.variable();
        Declared declared = variable == null ? null : variables.get(variable);
        if (variable == null || declared == null) {
            return;
        }
        if (declared.kind() == FieldKind.CODES) {
            findings.refuse(place, "condition.codes", variable);
        } else if (ordered && (declared.kind() != FieldKind.NUMBER || other.isNothing())) {
            findings.refuse(place, "condition.ordered", variable, kind(declared));
        } else if (other.variable() != null) {
            Declared there = variables.get(other.variable());
            if (there != null && there.kind() != declared.kind()) {
                findings.refuse(place, "condition.kinds", variable, kind(declared), other.variable(), kind(there));
            }
        } else if (!other.isNothing()) {
            literal(place, variable, declared, Objects.requireNonNull(other.literal()), findings);
        }
    }

    private static void literal(Place place, String variable, Declared declared, Object literal, Findings findings) {
        boolean fits =
                switch (declared.kind()) {
                    case CODE, TEXT, NAME, EMAIL, PHONE, LINK, MONTH, TIME, DURATION, REFERENCE ->
                        literal instanceof String;
                    case BOOLEAN -> literal instanceof Boolean;
                    case NUMBER -> literal instanceof Number;
                    case DATE, CODES -> false;
                };
        if (!fits) {
            findings.refuse(place, "condition.kind", variable, kind(declared), String.valueOf(literal));
        } else if (declared.kind() == FieldKind.CODE
                && !declared.codes().isEmpty()
                && !declared.codes().contains(literal)) {
            findings.refuse(
                    place, "condition.never", variable, String.valueOf(literal), new TreeSet<>(declared.codes()));
        }
    }

    private static Phrase kind(Declared declared) {
        return Phrase.of("kind." + declared.kind().name());
    }
}
