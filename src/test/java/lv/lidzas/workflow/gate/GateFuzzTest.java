package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lv.lidzas.support.Chance;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.GateWords;
import lv.lidzas.workflow.gate.language.BpmnGrammar;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;
import lv.lidzas.workflow.gate.library.StepCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GateFuzzTest {

    @RegisterExtension
    final Chance chance = Chance.of(20_261_126);

    private final Random random = chance.random();
    private final GateWords words = GateSentences.words();

    @Test
    void noBytesMakeTheTableStumble() {
        byte[] everything = Payloads.everything().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            BpmnGrammar.table().faults(broken(everything));
        }
    }

    @Test
    void noBytesMakeTheGateStumbleAndWhatItSaysCanBeSaid() {
        Map<String, byte[]> good = KeyLoan.files();
        List<String> names = List.copyOf(good.keySet());
        Gate gate = new Gate(new FolderFiles(good), new StepCatalogue(KeyLoan.beans()), KeyLoan.domain());
        for (int i = 0; i < 60; i++) {
            String name = names.get(i % names.size());
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(name, broken(good.get(name)));
            for (Finding finding : gate.check(new Candidate("keys", By.ANALYST, files))) {
                assertThat(words.sentence(finding, lv.lidzas.workflow.accounts.StaffLanguages.LATVIAN))
                        .isNotBlank();
            }
        }
    }

    private byte[] broken(byte[] text) {
        byte[] bytes = text.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && bytes.length > 2; i++) {
            int at = random.nextInt(bytes.length - 1);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes[at] = (byte) "<>&\"'/={}[]$#%;".charAt(random.nextInt(15));
                default -> {
                    int length = Math.min(random.nextInt(40), bytes.length - at);
                    byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
                    int to = random.nextInt(bytes.length - length + 1);
                    System.arraycopy(piece, 0, bytes, to, length);
                }
            }
        }
        return bytes;
    }
}
