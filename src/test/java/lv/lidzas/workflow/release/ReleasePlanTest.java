package lv.lidzas.workflow.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.release.FileDifference.Outcome;
import org.junit.jupiter.api.Test;

/** The decision alone: files are letters, and the gate says what a test lets it say. */
class ReleasePlanTest {

    @Test
    void whatOnlyTheRepositoryChangedIsDeployedAndNothingElse() {
        ReleasePlan plan = plan(
                deployed -> List.of(),
                file("a", "old", "new", "old"),
                file("b", "old", "old", "old"),
                file("c", "old", "old", "hers"),
                file("d", null, "new", null));

        assertThat(names(plan)).containsExactly("a", "d");
        assertThat(plan.decisions()).isEmpty();
    }

    @Test
    void aStartThatBringsNothingNewAsksTheGateNothing() {
        ReleasePlan plan = plan(
                deployed -> {
                    throw new AssertionError("asked about " + deployed);
                },
                file("a", "old", "old", "old"),
                file("b", "old", null, "hers"));

        assertThat(names(plan)).isEmpty();
    }

    @Test
    void whatBothChangedStaysTheAnalysts() {
        ReleasePlan plan = plan(deployed -> List.of(), both("a"), file("b", "old", "new", "old"));

        assertThat(names(plan)).containsExactly("b");
        assertThat(outcomes(plan)).isEqualTo(Map.of("a", Outcome.KEPT));
    }

    @Test
    void aNewFileWhoseNameAnAnalystHasTakenStaysTheAnalysts() {
        assertThat(outcomes(plan(deployed -> List.of(), file("a", null, "new", "hers"))))
                .isEqualTo(Map.of("a", Outcome.KEPT));
    }

    @Test
    void aFileThatTheRepositoryDroppedAndAnAnalystChangedStaysHers() {
        ReleasePlan plan = plan(deployed -> List.of(), file("a", "old", null, "hers"));

        assertThat(names(plan)).isEmpty();
        assertThat(outcomes(plan)).isEqualTo(Map.of("a", Outcome.REMOVED));
    }

    @Test
    void whatTheRepositoryCannotWorkWithIsReplacedAndNothingElse() {
        Function<Collection<String>, List<Finding>> gate =
                deployed -> deployed.contains("c") && !deployed.contains("a") ? List.of(finding("c", "a")) : List.of();
        ReleasePlan plan = plan(gate, both("a"), both("b"), file("c", "old", "new", "old"));

        assertThat(names(plan)).containsExactlyInAnyOrder("a", "c");
        assertThat(outcomes(plan)).isEqualTo(Map.of("a", Outcome.REPLACED, "b", Outcome.KEPT));
        assertThat(reasons(plan, "a")).containsExactly("said c [a]");
    }

    @Test
    void aRefusalThatNamesNoKeptFileReplacesOnlyWhatHelps() {
        Function<Collection<String>, List<Finding>> gate =
                deployed -> deployed.contains("c") && !deployed.contains("a") ? List.of(finding("c")) : List.of();
        ReleasePlan plan = plan(gate, both("a"), both("b"), file("c", "old", "new", "old"));

        assertThat(outcomes(plan)).isEqualTo(Map.of("a", Outcome.REPLACED, "b", Outcome.KEPT));
        assertThat(reasons(plan, "a")).containsExactly("said c []");
    }

    @Test
    void whatOnlyTheAnalystChangedIsReplacedIfTheApplicationItselfLacksSomethingInIt() {
        Function<Collection<String>, List<Finding>> gate =
                deployed -> deployed.contains("a") ? List.of() : List.of(finding("a"));
        ReleasePlan plan = plan(gate, file("a", "old", "old", "hers"));

        assertThat(names(plan)).containsExactly("a");
        assertThat(outcomes(plan)).isEqualTo(Map.of("a", Outcome.REPLACED));
    }

    @Test
    void whatWouldBreakAnAnalystsOwnFileWaitsAndTheRestIsDeployed() {
        Function<Collection<String>, List<Finding>> gate =
                deployed -> deployed.contains("a") ? List.of(finding("hers", "a")) : List.of();
        ReleasePlan plan = plan(gate, file("a", "old", "new", "old"), file("b", "old", "new", "old"));

        assertThat(names(plan)).containsExactly("b");
        assertThat(outcomes(plan)).isEqualTo(Map.of("a", Outcome.HELD_BACK));
        assertThat(reasons(plan, "a")).containsExactly("said hers [a]");
    }

    @Test
    void theFileThatTheGateHoldsToBlameWaitsAndNotOneThatIsOnlyNamed() {
        Finding blamed = new Finding(
                place("hers"),
                Finding.Weight.REFUSAL,
                "said",
                List.of(place("b")),
                new Finding.Standing(0, List.of("a")));
        ReleasePlan plan = plan(
                deployed -> deployed.contains("a") ? List.of(blamed) : List.of(),
                file("a", "old", "new", "old"),
                file("b", "old", "new", "old"));

        assertThat(names(plan)).containsExactly("b");
    }

    @Test
    void whatWouldBreakAnAnalystsOwnFileIsFoundWithoutBeingNamed() {
        Function<Collection<String>, List<Finding>> gate =
                deployed -> deployed.contains("a") ? List.of(finding("hers")) : List.of();
        ReleasePlan plan = plan(gate, file("a", "old", "new", "old"), file("b", "old", "new", "old"));

        assertThat(names(plan)).containsExactly("b");
    }

    @Test
    void aKeptFileThatNeitherSideCanDoWithoutStaysAndWhatNeedsTheOtherWaits() {
        // The repository's process b needs the new table a; the analyst's own process needs hers.
        Function<Collection<String>, List<Finding>> gate = deployed -> {
            List<Finding> said = new ArrayList<>();
            if (deployed.contains("b") && !deployed.contains("a")) {
                said.add(finding("b", "a"));
            }
            if (deployed.contains("a")) {
                said.add(finding("hers", "a"));
            }
            return said;
        };
        ReleasePlan plan = plan(gate, both("a"), file("b", "old", "new", "old"), file("c", "old", "new", "old"));

        assertThat(names(plan)).containsExactly("c");
        assertThat(outcomes(plan)).isEqualTo(Map.of("a", Outcome.KEPT, "b", Outcome.HELD_BACK));
    }

    @Test
    void whatWasRefusedBeforeTheReleaseCameKeepsNothingOut() {
        Function<Collection<String>, List<Finding>> gate = deployed -> List.of(finding("gone"));
        ReleasePlan plan = plan(gate, both("a"), file("b", "old", "new", "old"));

        assertThat(names(plan)).containsExactly("b");
        assertThat(outcomes(plan)).isEqualTo(Map.of("a", Outcome.KEPT));
    }

    @Test
    void aGateThatRefusesEverythingLeavesEverythingAsItIs() {
        Function<Collection<String>, List<Finding>> gate =
                deployed -> deployed.isEmpty() ? List.of() : List.of(finding("nobody knows"));
        ReleasePlan plan = plan(gate, both("a"), file("b", "old", "new", "old"));

        assertThat(names(plan)).isEmpty();
        assertThat(outcomes(plan)).isEqualTo(Map.of("a", Outcome.KEPT, "b", Outcome.HELD_BACK));
    }

    @Test
    void whereNobodyElseDeployedAnythingARefusalIsAFaultOfTheRelease() {
        ReleasePlan faulty = plan(
                deployed -> deployed.contains("a") ? List.of(finding("a")) : List.of(), file("a", null, "new", null));
        ReleasePlan whole = plan(deployed -> List.of(), file("a", null, "new", null));

        assertThatThrownBy(faulty::requireWhole)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a:");
        assertThatCode(whole::requireWhole).doesNotThrowAnyException();
    }

    private static ReleasePlan plan(Function<Collection<String>, List<Finding>> gate, FileTexts... files) {
        return ReleasePlan.of(
                List.of(files),
                deployed -> gate.apply(deployed.stream().map(FileTexts::file).toList()));
    }

    private static List<String> names(ReleasePlan plan) {
        return plan.deployed().stream().map(FileTexts::file).toList();
    }

    private static Map<String, Outcome> outcomes(ReleasePlan plan) {
        return plan.decisions().stream()
                .collect(Collectors.toMap(
                        decision -> decision.texts().file(),
                        ReleasePlan.Decision::outcome,
                        (a, b) -> {
                            throw new AssertionError("decided twice");
                        },
                        TreeMap::new));
    }

    private static List<String> reasons(ReleasePlan plan, String file) {
        return plan.decisions().stream()
                .filter(decision -> decision.texts().file().equals(file))
                .flatMap(decision -> decision.reasons().stream())
                .map(Finding::key)
                .toList();
    }

    private static Finding finding(String about, String... named) {
        List<Object> arguments =
                Arrays.stream(named).<Object>map(ReleasePlanTest::place).toList();
        return new Finding(place(about), Finding.Weight.REFUSAL, "said " + about + " " + List.of(named), arguments);
    }

    private static Place place(String file) {
        return new Place(file, "file", null, null);
    }

    private static FileTexts both(String name) {
        return file(name, "old", "new", "hers");
    }

    private static FileTexts file(String name, String base, String repository, String live) {
        return new FileTexts("processes/x/" + name, name, bytes(base), bytes(repository), bytes(live));
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
