package lv.lidzas.workflow.gate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.instance.BusinessKnowledgeModel;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** A table a manager can read aloud: one question, bare inputs, plain cells. */
final class DecisionFileRules {

    private static final String LITERAL = "\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false";
    private static final String CALL = "(?s).*\\b(?!not\\b)[A-Za-z]\\w*\\s*\\(.*";
    private static final Set<String> LANGUAGES = Set.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private final String resource;
    private final DecisionFile file;
    private final Surroundings around;
    private final Findings findings;

    DecisionFileRules(String resource, DecisionFile file, Surroundings around, Findings findings) {
        this.resource = resource;
        this.file = file;
        this.around = around;
        this.findings = findings;
    }

    void check() {
        if (file.decisions().size() != 1) {
            findings.add(resource, null, "A file holds exactly one decision; split or fill this one.");
            return;
        }
        Decision decision = file.decisions().get(0);
        String id = decision.getId();
        if (!FileNames.id(resource).equals(id)) {
            say(id, "its id has to be \"" + FileNames.id(resource) + "\", like its file; change the one or the other.");
        }
        if (decision.getCamundaHistoryTimeToLiveString() == null) {
            say(id, "it says nothing of how long its history is kept; set camunda:historyTimeToLive.");
        }
        if (file.table() == null
                || !file.model()
                        .getModelElementsByType(BusinessKnowledgeModel.class)
                        .isEmpty()) {
            say(id, "only a decision table is allowed; draw one.");
            return;
        }
        DecisionTable table = file.table();
        outputs(id, table);
        inputs(id, table);
        cells(id);
        if (id.equals(DeadlineTable.ID)) {
            deadlines(id, table);
        }
    }

    private void outputs(String id, DecisionTable table) {
        if (id.equals(DeadlineTable.ID)) {
            List<String> names =
                    table.getOutputs().stream().map(output -> output.getName()).toList();
            if (!names.equals(List.of("amount", "unit"))) {
                say(id, "the table of deadlines has the outputs amount and unit, in this order.");
            }
        } else if (table.getOutputs().size() != 1
                || !id.equals(table.getOutputs().iterator().next().getName())) {
            say(id, "it has to have one output, named \"" + id + "\"; put further answers into tables keyed by it.");
        }
    }

    private void inputs(String id, DecisionTable table) {
        for (Input input : table.getInputs()) {
            String text = input.getInputExpression() == null
                            || input.getInputExpression().getText() == null
                    ? ""
                    : input.getInputExpression().getText().getTextContent().strip();
            if (!text.matches("[A-Za-z]\\w*")) {
                say(id, "input \"" + text + "\" has to be a bare variable; compute anything else in a step.");
            }
        }
    }

    private void cells(String id) {
        for (LiteralExpression expression : file.model().getModelElementsByType(LiteralExpression.class)) {
            language(id, expression.getExpressionLanguage());
        }
        for (UnaryTests tests : file.model().getModelElementsByType(UnaryTests.class)) {
            language(id, tests.getExpressionLanguage());
        }
        for (InputEntry entry : file.model().getModelElementsByType(InputEntry.class)) {
            language(id, entry.getExpressionLanguage());
            String cell = entry.getTextContent();
            if (withoutTexts(cell).matches(CALL)) {
                say(
                        id,
                        "cell \"" + cell.strip()
                                + "\" calls a function; compute the answer in a step and ask for that.");
            }
        }
        for (OutputEntry entry : file.model().getModelElementsByType(OutputEntry.class)) {
            String cell = entry.getText() == null
                    ? ""
                    : entry.getText().getTextContent().strip();
            if (!cell.isEmpty() && !cell.matches(LITERAL)) {
                say(id, "output cell " + cell + " has to be a plain text in quotes, a number, true or false.");
            }
        }
    }

    private void language(String id, String language) {
        if (language != null && !LANGUAGES.contains(language)) {
            say(id, "the expression language \"" + language + "\" is not allowed; use FEEL.");
        }
    }

    private void deadlines(String id, DecisionTable table) {
        Set<String> names = file.deadlineNames();
        if (names.size() != table.getRules().size()) {
            say(id, "each row has to name one deadline, in quotes and only once.");
        }
        for (String amount : DecisionFile.column(table.getRules(), 0)) {
            if (!amount.strip().matches("\\d{1,4}")) {
                say(id, "amount " + amount.strip() + " has to be a whole number.");
            }
        }
        Set<String> units = new LinkedHashSet<>(DecisionFile.column(table.getRules(), 1));
        for (String unit : units) {
            if (!DeadlineTable.UNITS.contains(unit.strip().replace("\"", ""))) {
                say(
                        id,
                        "unit " + unit.strip() + " has to be one of "
                                + String.join(", ", new TreeSet<>(DeadlineTable.UNITS)) + ".");
            }
        }
        Set<String> reported = new HashSet<>();
        for (ProcessModel model : around.library().all()) {
            model.times().values().forEach(time -> TimeRules.deadline(time)
                    .filter(name -> !names.contains(name) && reported.add(name))
                    .ifPresent(name -> say(
                            id,
                            "row \"" + name + "\" is missing, but process \"" + model.key()
                                    + "\" waits for it; put it back or change the diagram in the same deployment.")));
        }
    }

    private static String withoutTexts(String cell) {
        return cell.replaceAll("\"[^\"]*\"", "\"\"");
    }

    private void say(String id, String sentence) {
        findings.add(resource, id, "Decision \"" + id + "\": " + sentence);
    }
}
