package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.workflow.gate.language.BpmnGrammar;
import org.junit.jupiter.api.Test;

class MutantTest {

    /** Primes, so that every kind of change has its turn; with 1 it is every mutant, in a minute. */
    private static final int EVERY_OF_EVERYTHING = 11;

    private static final int EVERY_OF_OURS = 101;

    private int all;
    private int accepted;
    private final List<String> harmful = new ArrayList<>();

    @Test
    void noMutantOfADiagramThatHoldsEverythingBringsInWhatTheTableDoesNotName() {
        Mutants.of(Payloads.everything(), EVERY_OF_EVERYTHING, this::judge);

        assertThat(harmful).isEmpty();
        assertThat(all).isGreaterThan(2_000);
        assertThat(accepted).isBetween(20, all / 4);
    }

    @Test
    void noMutantOfOurOwnDiagramsDoesEither() throws IOException {
        for (Path diagram : OurFilesTest.diagrams()) {
            Mutants.of(Files.readString(diagram), EVERY_OF_OURS, this::judge);
        }

        assertThat(harmful).isEmpty();
        assertThat(all).isGreaterThan(1_000);
    }

    private void judge(String mutant) {
        all++;
        if (BpmnGrammar.table().faults(mutant.getBytes(StandardCharsets.UTF_8)).isEmpty()) {
            accepted++;
            try {
                harmful.addAll(Harmless.faults(mutant));
            } catch (Exception e) {
                harmful.add(e.toString());
            }
        }
    }
}
