package lv.lidzas.workflow.gate.library;

import java.util.LinkedHashSet;
import java.util.Set;
import lv.lidzas.feel.Cell;
import lv.lidzas.feel.NotAllowed;
import lv.lidzas.workflow.gate.files.DecisionFile;

/** Codes that no row of a table has a thought for, when something else than the table changes. */
public final class UnansweredCodes {

    private UnansweredCodes() {}

    /** @return those of the codes that some row answers, if the other inputs are as it wants */
    public static Set<String> answered(DecisionFile table, DecisionFile.Input input, Set<String> codes) {
        int column = table.inputColumns().indexOf(input);
        Set<String> answered = new LinkedHashSet<>();
        for (DecisionFile.Row row : table.rows()) {
            try {
                Cell cell = Cell.input(row.inputs().get(column));
                codes.stream().filter(cell::matches).forEach(answered::add);
            } catch (NotAllowed e) {
                // A table deployed before cells were read so closely: the engine alone knows.
                return codes;
            }
        }
        return answered;
    }
}
