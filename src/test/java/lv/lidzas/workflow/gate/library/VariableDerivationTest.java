package lv.lidzas.workflow.gate.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.FolderFiles;
import lv.lidzas.workflow.gate.KeyLoan;
import org.junit.jupiter.api.Test;

class VariableDerivationTest {

    private final Map<String, byte[]> files = new HashMap<>(KeyLoan.files());
    private final DerivedVariables variables =
            new DerivedVariables(new FolderFiles(files), new StepCatalogue(KeyLoan.beans()));

    @Test
    void answersComeFromTheFormsThatTheModelNames() {
        assertThat(variables.find("keyLoan:1", "keyCount"))
                .contains(new Declared(FieldKind.NUMBER, Set.of(), true, false));
        assertThat(variables.find("keyLoan:1", "keyKinds"))
                .contains(new Declared(FieldKind.CODES, Set.of("door", "gate"), true, false));
        assertThat(variables.find("keyLoan:1", "cancelSure"))
                .contains(new Declared(FieldKind.BOOLEAN, Set.of(), true, false));
    }

    @Test
    void boundFieldsAreNoVariables() {
        assertThat(variables.find("keyLoan:1", "holderName")).isEmpty();
        assertThat(variables.find("keyLoan:1", "favouriteDoor")).isEmpty();
        assertThat(variables.find("keyLoan:1", "holder")).isEmpty();
    }

    @Test
    void stepsAndTablesDeclareWhatTheyLeave() {
        assertThat(variables.find("keyLoan:1", "dueOn")).contains(new Declared(FieldKind.DATE, Set.of(), false, true));
        assertThat(variables.find("keyLoan:1", "keyRisk"))
                .contains(new Declared(FieldKind.CODE, Set.of("high", "low"), false, true));
    }

    @Test
    void aCallHandsOnKindAndCodesBothWays() {
        assertThat(variables.find("cleanKey:1", "dirtyKeys"))
                .contains(new Declared(FieldKind.NUMBER, Set.of(), false, true));
        assertThat(variables.find("keyLoan:1", "keysClean"))
                .contains(new Declared(FieldKind.BOOLEAN, Set.of(), false, true));
    }

    @Test
    void aLoopCountsAndNamesEachCode() {
        assertThat(variables.find("keyLoan:1", "nrOfCompletedInstances")).isPresent();
        assertThat(variables.find("keyLoan:1", "keyKind"))
                .contains(new Declared(FieldKind.CODE, Set.of("door", "gate"), false, true));
        assertThat(variables.find("cleanKey:1", "nrOfCompletedInstances")).isEmpty();
    }

    @Test
    void onlyAProcessWithAWaitRemembersHowAnAnswerWasObtained() {
        assertThat(variables.find("keyLoan:1", "obtainedBy"))
                .contains(new Declared(FieldKind.CODE, Set.of("phone", "paper", "inPerson"), true, false));
        assertThat(variables.find("cleanKey:1", "obtainedBy")).isEmpty();
    }

    @Test
    void aQuestionThatWasDeployedMeanwhileCountsAtOnce() {
        assertThat(variables.find("cleanKey:1", "spots")).isEmpty();
        String form = new String(files.get("cleanKey.form"), StandardCharsets.UTF_8)
                .replace(
                        "\"components\": [",
                        "\"components\": [{\"type\": \"number\", \"id\": \"F2\", \"key\": \"spots\"},");
        files.put("cleanKey.form", form.getBytes(StandardCharsets.UTF_8));
        assertThat(variables.find("cleanKey:1", "spots")).isPresent();
    }
}
