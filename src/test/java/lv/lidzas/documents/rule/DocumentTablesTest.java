package lv.lidzas.documents.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.documents.FileType;
import lv.lidzas.support.DecisionTable;
import org.junit.jupiter.api.Test;

/** Who may hand in what about what, as which type, how large, and for how long: every row. */
class DocumentTablesTest {

    private static final List<String> KINDS =
            List.of("agreement", "guardianConsent", "receipt", "trainingProof", "photo", "otherLetter");

    private final DecisionTable uploaders = DecisionTable.in("processes/documents/documentUploaders.dmn");
    private final DecisionTable megabytes = DecisionTable.in("processes/documents/documentMegabytes.dmn");
    private final DecisionTable erasers = DecisionTable.in("processes/documents/documentErasers.dmn");
    private final DecisionTable months = DecisionTable.in("processes/documents/documentMonths.dmn");

    @Test
    void everyKindIsAboutSomethingAndEveryRowIsHit() {
        Set<String> allowed = new TreeSet<>();
        for (String kind : KINDS) {
            for (String about : List.of("person", "volunteer", "case", "hours", "session")) {
                Object who = answer(uploaders, Map.of("documentKind", kind, "documentAbout", about));
                if (!who.equals("nobody")) {
                    allowed.add(kind + " " + about + " " + who);
                }
            }
        }
        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "agreement volunteer everybody",
                        "guardianConsent volunteer everybody",
                        "receipt volunteer everybody",
                        "receipt hours everybody",
                        "trainingProof volunteer everybody",
                        "photo volunteer everybody",
                        "photo person everybody",
                        "otherLetter volunteer everybody",
                        "otherLetter person everybody",
                        "otherLetter case staff");
        assertThat(uploaders.hit()).isEqualTo(uploaders.rules());
    }

    @Test
    void noKindOfOursAndNoPassportIsTakenByAnybody() {
        assertThat(answer(uploaders, Map.of("documentKind", "passport", "documentAbout", "person")))
                .isEqualTo("nobody");
        assertThat(answer(megabytes, Map.of("documentKind", "passport", "fileType", "pdf")))
                .isEqualTo(0);
    }

    @Test
    void sizesAndTypesAreSaidForEveryKind() {
        Set<String> refused = new TreeSet<>();
        for (String kind : KINDS) {
            for (FileType type : FileType.values()) {
                Object most = answer(megabytes, Map.of("documentKind", kind, "fileType", type.code()));
                assertThat((Integer) most).isBetween(0, DocumentRules.MOST_MEGABYTES);
                if (most.equals(0)) {
                    refused.add(kind + " " + type.code());
                }
            }
        }
        assertThat(refused).containsExactlyInAnyOrder("receipt asice", "photo pdf", "photo asice");
        assertThat(megabytes.hit()).isEqualTo(megabytes.rules());
    }

    @Test
    void everyKindIsKeptForItsTime() {
        assertThat(KINDS.stream()
                        .map(kind -> answer(months, Map.of("documentKind", kind)))
                        .toList())
                .isEqualTo(List.of(0, 0, 72, 24, 36, 12));
        assertThat(months.hit()).isEqualTo(months.rules());
    }

    @Test
    void aPersonErasesWhatNobodyElseNeeds() {
        assertThat(KINDS.stream()
                        .filter(kind ->
                                answer(erasers, Map.of("documentKind", kind)).equals("person"))
                        .toList())
                .isEqualTo(List.of("trainingProof", "photo", "otherLetter"));
        assertThat(answer(erasers, Map.of("documentKind", "passport"))).isEqualTo("nobody");
        assertThat(erasers.hit()).isEqualTo(erasers.rules());
    }

    private static Object answer(DecisionTable table, Map<String, Object> inputs) {
        List<Map<String, Object>> answers = table.ask(inputs);
        assertThat(answers).hasSize(1);
        return answers.get(0).values().iterator().next();
    }
}
