package lv.lidzas.workflow.lists;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.lidzas.workflow.feel.Cell;
import lv.lidzas.workflow.feel.NotAllowed;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * What may be chosen, in the order in which it is shown: a decision table that asks nothing and whose rows are a code
 * and its words in both languages.
 *
 * @param id of the table
 */
public record CodeList(String id, List<Entry> entries) {

    /** The columns of such a table, in their order. */
    public static final List<String> COLUMNS = List.of("code", "lv", "en");

    /** One choice. */
    public record Entry(String code, String latvian, String english) {}

    /** @return empty if the table asks something, or has other columns */
    public static Optional<CodeList> of(DmnModelInstance model) {
        Decision decision = model.getModelElementsByType(Decision.class).stream()
                .findFirst()
                .orElse(null);
        if (decision == null
                || !(decision.getExpression() instanceof DecisionTable table)
                || !table.getInputs().isEmpty()
                || !COLUMNS.equals(
                        table.getOutputs().stream().map(Output::getName).toList())) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        for (Rule row : table.getRules()) {
            List<String> texts =
                    row.getOutputEntries().stream().map(CodeList::text).toList();
            if (texts.size() == COLUMNS.size() && !texts.get(0).isEmpty()) {
                entries.add(new Entry(texts.get(0), texts.get(1), texts.get(2)));
            }
        }
        return Optional.of(new CodeList(decision.getId(), List.copyOf(entries)));
    }

    /** The same of a deployed file. */
    public static Optional<CodeList> read(byte[] file) {
        return of(Dmn.readModelFromStream(new ByteArrayInputStream(file)));
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

    /** With what only an earlier version of the list had, behind what this one has. */
    public CodeList after(CodeList earlier) {
        List<Entry> all = new ArrayList<>(entries);
        for (Entry entry : earlier.entries) {
            if (entries.stream().noneMatch(known -> known.code().equals(entry.code()))) {
                all.add(entry);
            }
        }
        return new CodeList(id, List.copyOf(all));
    }
}
