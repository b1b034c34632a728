package lv.lidzas.workflow.gate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.workflow.DeclaredVariables.Declared;
import lv.lidzas.workflow.FieldKind;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision table as the gate and the derivation of variables read it. */
final class DecisionFile {

    private static final Pattern TEXT = Pattern.compile("\\s*\"([^\"]*)\"\\s*");

    private final DmnModelInstance model;

    private DecisionFile(DmnModelInstance model) {
        this.model = model;
    }

    static DecisionFile parse(byte[] text) {
        return new DecisionFile(Dmn.readModelFromStream(new ByteArrayInputStream(text)));
    }

    DmnModelInstance model() {
        return model;
    }

    List<Decision> decisions() {
        return List.copyOf(model.getModelElementsByType(Decision.class));
    }

    /** The table of the first decision; {@code null} if it is something else than a table. */
    DecisionTable table() {
        return decisions().isEmpty() || !(decisions().get(0).getExpression() instanceof DecisionTable table)
                ? null
                : table;
    }

    /** Variables that the table asks for. */
    Set<String> inputs() {
        Set<String> names = new LinkedHashSet<>();
        if (table() != null) {
            for (Input input : table().getInputs()) {
                if (input.getInputExpression() != null
                        && input.getInputExpression().getText() != null) {
                    names.add(input.getInputExpression()
                            .getText()
                            .getTextContent()
                            .strip());
                }
            }
        }
        return names;
    }

    /** What the result variable may hold. */
    Declared result() {
        Output output = table().getOutputs().iterator().next();
        FieldKind kind = kindOf(output.getTypeRef());
        Set<String> codes = new LinkedHashSet<>();
        if (kind == FieldKind.CODE) {
            for (String cell : column(table().getRules(), 0)) {
                Matcher text = TEXT.matcher(cell);
                if (text.matches()) {
                    codes.add(text.group(1));
                }
            }
        }
        return new Declared(kind, codes, false, true);
    }

    /** The deadlines that this table, if it is the table of deadlines, has rows for. */
    Set<String> deadlineNames() {
        Set<String> names = new LinkedHashSet<>();
        if (table() != null) {
            for (Rule rule : table().getRules()) {
                rule.getInputEntries().stream().limit(1).forEach(entry -> {
                    Matcher text = TEXT.matcher(entry.getTextContent());
                    if (text.matches()) {
                        names.add(text.group(1));
                    }
                });
            }
        }
        return names;
    }

    static List<String> column(Iterable<Rule> rules, int output) {
        List<String> cells = new ArrayList<>();
        for (Rule rule : rules) {
            rule.getOutputEntries().stream()
                    .skip(output)
                    .limit(1)
                    .forEach(entry -> cells.add(
                            entry.getText() == null ? "" : entry.getText().getTextContent()));
        }
        return cells;
    }

    private static FieldKind kindOf(String typeRef) {
        return switch (typeRef == null ? "string" : typeRef) {
            case "boolean" -> FieldKind.BOOLEAN;
            case "integer", "long", "double", "number" -> FieldKind.NUMBER;
            case "date" -> FieldKind.DATE;
            default -> FieldKind.CODE;
        };
    }
}
