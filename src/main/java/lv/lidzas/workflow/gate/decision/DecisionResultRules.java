package lv.lidzas.workflow.gate.decision;

import java.util.LinkedHashSet;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DecisionContract;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.files.TablePlaces;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.KindWords;
import lv.lidzas.workflow.gate.language.Condition;
import lv.lidzas.workflow.gate.library.TableReaders;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a table answers is what code and the flows of processes understand. */
final class DecisionResultRules {

    private final DecisionFile file;
    private final TablePlaces places;
    private final TableReaders readers;
    private final Findings findings;

    DecisionResultRules(DecisionFile file, TablePlaces places, TableReaders readers, Findings findings) {
        this.file = file;
        this.places = places;
        this.readers = readers;
        this.findings = findings;
    }

    void check() {
        FieldKind kind = file.result().kind();
        for (DecisionContract contract : readers.contracts()) {
            if (contract.result() != kind) {
                findings.refuse(places.table(), "result.kind", KindWords.of(contract.result()));
            } else if (kind == FieldKind.CODE) {
                codes(contract);
            }
        }
        if (kind == FieldKind.CODE) {
            readers.tasks().values().stream().distinct().forEach(this::flows);
        }
    }

    private void codes(DecisionContract contract) {
        if (!contract.known().isEmpty()) {
            for (DecisionFile.Row row : file.rows()) {
                String code = row.outputs().get(0).replace("\"", "");
                if (!contract.known().contains(code)) {
                    findings.refuse(places.row(row), "result.unknown", code, contract.known());
                }
            }
        }
        for (String code : contract.needed()) {
            if (!file.resultCodes().contains(code)) {
                findings.refuse(places.table(), "result.needed", code);
            }
        }
    }

    private void flows(ProcessModel model) {
        Set<String> named = new LinkedHashSet<>();
        Set<String> codes = file.resultCodes();
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            if (flow.getConditionExpression() == null) {
                continue;
            }
            Condition condition = Condition.parse(flow.getConditionExpression().getTextContent())
                    .orElse(null);
            for (String code : condition == null ? Set.<String>of() : compared(condition)) {
                named.add(code);
                if (!codes.contains(code)) {
                    findings.refuse(places.table(), "result.flow", code, model.place(flow), model.key());
                }
            }
        }
        Set<String> unnamed = new LinkedHashSet<>(codes);
        unnamed.removeAll(named);
        if (!named.isEmpty() && unnamed.size() > 1 && !readByCode(unnamed)) {
            findings.warn(places.table(), "result.unread", unnamed, model.key());
        }
    }

    /** Code that knows each of them makes a difference between them, even where no flow does. */
    private boolean readByCode(Set<String> codes) {
        return readers.contracts().stream()
                .anyMatch(contract -> contract.known().containsAll(codes));
    }

    /** Codes with which a condition compares the result of this table. */
    private Set<String> compared(Condition condition) {
        Set<String> codes = new LinkedHashSet<>();
        for (Condition.Comparison comparison : condition.comparisons()) {
            compared(comparison.left(), comparison.right(), codes);
            compared(comparison.right(), comparison.left(), codes);
        }
        return codes;
    }

    private void compared(Condition.Side variable, Condition.Side literal, Set<String> codes) {
        if (places.id().equals(variable.variable()) && literal.literal() instanceof String code) {
            codes.add(code);
        }
    }
}
