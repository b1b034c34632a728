package lv.lidzas.workflow.gate.language;

import java.util.Map;
import java.util.function.Predicate;
import lv.lidzas.feel.Cell;
import lv.lidzas.feel.NotAllowed;
import lv.lidzas.workflow.gate.grammar.Grammar;

/** The table of what a decision table may hold, {@code dmn.yaml}, and the values that no pattern can describe. */
public final class DmnGrammar {

    private static final Map<String, Predicate<String>> PARSERS =
            Map.of("lifetime", text -> Integer.parseInt(text.replaceAll("[PD]", "")) > 0, "cell", DmnGrammar::isCell);

    private static final Grammar TABLE = Grammar.read("lv/lidzas/workflow/gate/dmn.yaml", PARSERS);

    private DmnGrammar() {}

    public static Grammar table() {
        return TABLE;
    }

    private static boolean isCell(String text) {
        try {
            Cell.input(text);
            return true;
        } catch (NotAllowed e) {
            return false;
        }
    }
}
