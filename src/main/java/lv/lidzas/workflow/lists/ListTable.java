package lv.lidzas.workflow.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.lidzas.feel.Cell;
import lv.lidzas.feel.NotAllowed;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.workflow.models.Models;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Reads a list of choices from its decision table, which asks nothing and has the columns of {@link CodeList#COLUMNS}. */
public final class ListTable {

    private ListTable() {}

    /** @return empty if the table asks something, or has other columns */
    public static Optional<CodeList> read(DmnModelInstance model) {
        Decision decision = model.getModelElementsByType(Decision.class).stream()
                .findFirst()
                .orElse(null);
        if (decision == null
                || !(decision.getExpression() instanceof DecisionTable table)
                || !table.getInputs().isEmpty()
                || !CodeList.COLUMNS.equals(
                        table.getOutputs().stream().map(Output::getName).toList())) {
            return Optional.empty();
        }
        List<CodeList.Entry> entries = new ArrayList<>();
        for (Rule row : table.getRules()) {
            List<String> texts =
                    row.getOutputEntries().stream().map(ListTable::text).toList();
            if (texts.size() == CodeList.COLUMNS.size() && !texts.get(0).isEmpty()) {
                entries.add(new CodeList.Entry(texts.get(0), texts.get(1), texts.get(2)));
            }
        }
        return Optional.of(new CodeList(decision.getId(), List.copyOf(entries)));
    }

    /** The same of a file's content. */
    public static Optional<CodeList> read(byte[] file) {
        return read(Models.table(file));
    }

    /** What cannot be read is empty: the gate says so of the row, and not of every form that names the list. */
    private static String text(OutputEntry cell) {
        try {
            return cell.getText() != null && Cell.output(cell.getText().getTextContent()) instanceof String text
                    ? text
                    : "";
        } catch (NotAllowed e) {
            return "";
        }
    }
}
