package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law and organisation live in tables: each row of a rule, and each list as a whole, says whose word it is and of when. */
class RowsAreVerifiedTest {

    private static final Pattern SAID = Pattern.compile("(?s)(?=.*Source: )(?=.*Last verified \\d{4}-\\d{2}).*");

    /** A row may be moved, and is read alone in the guide: it names its source and says its rule in full. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?is)^(the same(?! day)|as above|likewise|ditto)\\b.*"
            + "|.*source: [^.]*\\b(the same|as above|see above|as before|ibid|ditto|likewise)\\b.*");

    @Test
    void noRowLeansOnAnotherForItsSourceOrItsRule() throws IOException {
        for (Path table : tables()) {
            assertThat(leaning(Files.readString(table))).as(table.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is signed. Source: the same; for a signature another law. Last verified 2026-11. | true",
                "A word. Source: Volunteer Work Law, as above. Last verified 2026-11. | true",
                "The same of whoever drives. Source: Road Traffic Law. Last verified 2026-11. | true",
                "The same day. Source: the organisation's own rule. Last verified 2026-11. | false",
                "A word. Source: Volunteer Work Law. Last verified 2026-11. | false"
            })
    void whatLeansOnAnotherRowIsRefused(String said, boolean leans) {
        assertThat(leaning(table(true, "", said))).hasSize(leans ? 1 : 0);
    }

    private static List<String> leaning(String file) {
        return Dmn.readModelFromStream(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .getModelElementsByType(DmnElement.class)
                .stream()
                .filter(element -> ELSEWHERE.matcher(text(element).strip()).matches())
                .map(DmnElement::getId)
                .toList();
    }

    @Test
    void everyRowOfEveryTableSaysWhereItComesFromAndWhenThatWasVerified() throws IOException {
        List<Path> tables = tables();

        assertThat(tables).hasSizeGreaterThan(30);
        for (Path table : tables) {
            assertThat(silent(Files.readString(table))).as(table.toString()).isEmpty();
        }
    }

    @Test
    void aRowOfARuleAnswersForItselfAndAListAnswersAsAWhole() {
        String said = "As it is. Source: the example's own rule. Last verified 2026-11.";

        assertThat(silent(table(true, "", said))).isEmpty();
        assertThat(silent(table(true, said, "Source: the example's own rule."))).containsExactly("rule_one");
        assertThat(silent(table(true, said, "Last verified 2026-11."))).containsExactly("rule_one");
        assertThat(silent(table(false, said, ""))).isEmpty();
        assertThat(silent(table(false, "", said))).containsExactly("example");
    }

    private static List<String> silent(String file) {
        DmnModelInstance model =
                Dmn.readModelFromStream(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        List<String> silent = new ArrayList<>();
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            DecisionTable table = (DecisionTable) decision.getExpression();
            if (table.getInputs().isEmpty()) {
                note(decision, silent);
            } else {
                for (Rule rule : table.getRules()) {
                    note(rule, silent);
                }
            }
        }
        return silent;
    }

    private static void note(DmnElement said, List<String> silent) {
        if (!SAID.matcher(text(said)).matches()) {
            silent.add(said.getId());
        }
    }

    private static String text(DmnElement element) {
        return element.getDescription() == null ? "" : element.getDescription().getTextContent();
    }

    private static String table(boolean rule, String ofTable, String ofRow) {
        String input =
                """
                <input id="input_one"><inputExpression id="expression_one" typeRef="string"><text>one</text>
                </inputExpression></input>""";
        return """
               <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions_example" name="example"
                namespace="https://lidzas.lv/decisions"><decision id="example" name="example"><description>%s</description>
                <decisionTable id="table_example">%s<output id="output_example" name="example" typeRef="string" />
                <rule id="rule_one"><description>%s</description>%s
                <outputEntry id="rule_one_out"><text>"yes"</text></outputEntry></rule></decisionTable></decision></definitions>"""
                .formatted(
                        ofTable,
                        rule ? input : "",
                        ofRow,
                        rule ? "<inputEntry id=\"rule_one_in\"><text></text></inputEntry>" : "");
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }
}
