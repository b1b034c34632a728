package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;
import org.junit.jupiter.api.Test;

/** One file comes alone; what stands already depends on it. */
class TablesAndFormsTogetherTest {

    private static final Map<String, byte[]> GOOD = KeyLoan.files();

    @Test
    void aFormMayNotOfferAnAnswerThatNoRowOfADeployedTableAnswers() {
        assertThat(deploy(
                        "keyWanted.form",
                        "{\"type\": \"textfield\", \"id\": \"F1\"",
                        "{\"type\": \"select\", \"id\": \"F9\", \"key\": \"zone\", \"label\": \"Zona\", \"values\": "
                                + "[{\"label\": \"Bēniņi\", \"value\": \"attic\"}], \"properties\": {\"purpose\": \"x\", \"class\": \"A\"}}, "
                                + "{\"type\": \"textfield\", \"id\": \"F1\""))
                .contains("Component “Zona” (zone): the decision table \"keyLimit\" has no row for attic; "
                        + "add one and deploy both together.");
    }

    @Test
    void aTableMayNotLoseTheAnswerThatAFlowOfADeployedProcessWaitsFor() {
        assertThat(deploy("keyRisk.dmn", "\"high\"", "\"higher\""))
                .contains(
                        "Decision table “Atslēgas risks” (keyRisk): no row answers \"high\", but Flow “flow_high” "
                                + "in process \"keyLoan\" waits for it; put the row back, or change the diagram in the same deployment.");
    }

    @Test
    void anAnswerThatNoFlowNamesIsAWarning() {
        List<Finding> findings = check(
                "keyRisk.dmn",
                "<rule id=\"Rule_2\">",
                "<rule id=\"Rule_3\"><inputEntry id=\"Entry_9\"><text>0</text></inputEntry>"
                        + "<outputEntry id=\"Out_9\"><text>\"none\"</text></outputEntry></rule><rule id=\"Rule_2\">",
                "not(&gt;= 5)",
                "[1..4]");
        assertThat(findings)
                .filteredOn(finding -> !finding.refuses())
                .extracting(finding -> GateTest.sentence(finding, Locale.ENGLISH))
                .contains(
                        "Decision table “Atslēgas risks” (keyRisk): no flow of process \"keyLoan\" names the answers "
                                + "none, low, so all of them take the default flow; draw a flow for any that should go elsewhere.");
    }

    @Test
    void aRowThatIsNeverReachedIsAWarning() {
        List<Finding> findings = check(
                "keyRisk.dmn",
                "hitPolicy=\"UNIQUE\">",
                "hitPolicy=\"FIRST\">",
                "<decisionTable",
                "<description>The first that fits.</description><decisionTable",
                "not(&gt;= 5)",
                "-",
                "</decisionTable>",
                "<rule id=\"Rule_3\"><inputEntry id=\"Entry_9\"><text>0</text></inputEntry>"
                        + "<outputEntry id=\"Out_9\"><text>\"low\"</text></outputEntry></rule></decisionTable>");
        assertThat(findings)
                .extracting(finding -> finding.weight() + " " + finding.key() + " " + finding.elementId())
                .contains("WARNING row.unreachable Rule_3");
    }

    private static List<String> deploy(String file, String... changes) {
        return check(file, changes).stream()
                .map(finding -> GateTest.sentence(finding, Locale.ENGLISH))
                .toList();
    }

    private static List<Finding> check(String file, String... changes) {
        String text = new String(GOOD.get(file), StandardCharsets.UTF_8);
        for (int change = 0; change < changes.length; change += 2) {
            assertThat(text).contains(changes[change]);
            text = text.replace(changes[change], changes[change + 1]);
        }
        return GateTest.gate(GOOD)
                .check(new Candidate("keys", By.ANALYST, Map.of(file, text.getBytes(StandardCharsets.UTF_8))));
    }
}
