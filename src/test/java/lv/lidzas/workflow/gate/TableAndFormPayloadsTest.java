package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What an attacker or a slip would put into tables and forms; the files of payloads grow with everything that is thought of. */
class TableAndFormPayloadsTest {

    private static final Path PAYLOADS = Path.of("src/test/resources/gate/payloads");
    private static final Map<String, byte[]> GOOD = KeyLoan.files();
    private static final Gate GATE = GateTest.gate(GOOD);

    record Payload(String of, String why, String replace, String with) {

        @Override
        public String toString() {
            return of + ": " + why;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void isRefusedAtOnceWithASentenceInBothLanguages(Payload payload) {
        String original = new String(GOOD.get(payload.of()), StandardCharsets.UTF_8);
        assertThat(original).contains(payload.replace());
        byte[] changed = original.replace(payload.replace(), payload.with()).getBytes(StandardCharsets.UTF_8);

        List<Finding> findings = GATE.check(new Candidate("keys", By.ANALYST, Map.of(payload.of(), changed)));

        assertThat(findings)
                .filteredOn(finding -> finding.refuses() && finding.resource().equals(payload.of()))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    String latvian = GateTest.sentence(finding, Locale.forLanguageTag("lv"));
                    String english = GateTest.sentence(finding, Locale.ENGLISH);
                    assertThat(latvian).isNotBlank().isNotEqualTo(english).hasSizeLessThan(1500);
                    assertThat(english).isNotBlank().doesNotContain("gate.");
                });
    }

    static List<Payload> payloads() throws IOException {
        List<Payload> payloads = new ArrayList<>();
        for (String file : new String[] {"decisions.yaml", "forms.yaml"}) {
            try (Reader reader = Files.newBufferedReader(PAYLOADS.resolve(file))) {
                List<Map<String, String>> cases = new Yaml().load(reader);
                cases.forEach(one ->
                        payloads.add(new Payload(one.get("of"), one.get("why"), one.get("replace"), one.get("with"))));
            }
        }
        return payloads;
    }
}
