package lv.lidzas.workflow.gate.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.feel.Cell;
import lv.lidzas.feel.NotAllowed;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.values.ShortText;
import lv.lidzas.workflow.gate.files.DeadlineTable;
import lv.lidzas.workflow.gate.files.DecisionFile;
import lv.lidzas.workflow.gate.files.DecisionFile.Row;
import lv.lidzas.workflow.gate.files.FormGrammar;
import lv.lidzas.workflow.gate.files.TablePlaces;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.grammar.Phrase;
import lv.lidzas.workflow.gate.library.Surroundings;
import lv.lidzas.workflow.gate.table.ColumnType;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** A list of choices: a code and its words in each row, no code and no word twice, and nobody asks it for an answer. */
final class CodeListRules {

    /** As many as a form may have options. */
    static final int MOST_ROWS = 300;

    private static final int LONGEST_LABEL = 300;

    private final DecisionFile file;
    private final TablePlaces places;
    private final Surroundings around;
    private final Findings findings;

    CodeListRules(DecisionFile file, TablePlaces places, Surroundings around, Findings findings) {
        this.file = file;
        this.places = places;
        this.around = around;
        this.findings = findings;
    }

    void check() {
        List<DecisionFile.Output> columns = file.outputColumns();
        if (!columns.stream().map(DecisionFile.Output::name).toList().equals(CodeList.COLUMNS)
                || columns.stream()
                        .anyMatch(column -> ColumnType.of(column.typeRef()).orElse(null) != ColumnType.STRING)) {
            findings.refuse(places.table(), "list.columns", CodeList.COLUMNS);
            return;
        }
        DecisionTable table = Objects.requireNonNull(file.table());
        if (table.getHitPolicy() != HitPolicy.COLLECT || table.getAggregation() != null) {
            findings.refuse(places.table(), "list.collect");
        }
        if (file.rows().size() > MOST_ROWS) {
            findings.refuse(places.table(), "list.long", MOST_ROWS);
        }
        if (isAsked()) {
            findings.refuse(places.table(), "list.asked");
        }
        Set<String> needed = around.domain().codes(places.id());
        file.list().ifPresent(list -> list.entries().forEach(entry -> needed.remove(entry.code())));
        needed.forEach(code -> findings.refuse(places.table(), "list.needed", code));
        findings.addAll(file.judgedOnce(places, found -> cells(columns, found)));
    }

    private void cells(List<DecisionFile.Output> columns, Findings found) {
        List<Set<String>> seen = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Row row : file.rows()) {
            if (row.outputs().size() != CodeList.COLUMNS.size()) {
                found.refuse(places.row(row), "cell.count", CodeList.COLUMNS.size());
                continue;
            }
            for (int column = 0; column < CodeList.COLUMNS.size(); column++) {
                cell(row, columns.get(column), row.outputs().get(column), seen.get(column), found);
            }
        }
    }

    private boolean isAsked() {
        return places.id().equals(DeadlineTable.ID)
                || !around.domain().contracts(places.id()).isEmpty()
                || around.living().stream()
                        .flatMap(model -> model.all(BusinessRuleTask.class).stream())
                        .anyMatch(task -> places.id().equals(task.getCamundaDecisionRef()));
    }

    private void cell(Row row, DecisionFile.Output column, String text, Set<String> seen, Findings found) {
        boolean isCode = column.name().equals(CodeList.COLUMNS.get(0));
        Phrase name = TablePlaces.name(column);
        try {
            if (!(Cell.output(text) instanceof String said) || said.isBlank()) {
                found.refuse(places.row(row), "list.words", name);
            } else if (isCode && !said.matches(DecisionCells.CODE)) {
                found.refuse(places.row(row), "cell.code", name, said);
            } else if (!isCode
                    && (said.length() > LONGEST_LABEL
                            || !FormGrammar.isLiteral(said)
                            || !ShortText.read(said).equals(said))) {
                found.refuse(places.row(row), "list.literal", name, LONGEST_LABEL);
            } else if (!seen.add(said.strip())) {
                found.refuse(places.row(row), "list.twice", name, said);
            }
        } catch (NotAllowed e) {
            found.refuse(places.row(row), "list.words", name);
        }
    }
}
