package lv.lidzas.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file repeats up to the largest size, judging it takes no longer than reading it. */
class LongFilesTest {

    private static final int LONG = FileRules.LARGEST_FILE - 1_000;
    private static final int LONGEST_TEXT = 19_000;
    private static final Duration FAR_TOO_LONG = Duration.ofSeconds(20);

    private static final List<String> REPEATED = List.of(
            "a",
            "a.",
            "a+",
            " ",
            "\n",
            "{{",
            "{{ ",
            "{{a",
            "{{ a ",
            "{{#a}}",
            "{{link}} ",
            "{",
            "}}",
            "[",
            "](",
            "[a](",
            "!",
            "<",
            "<a ",
            "<!--",
            "&",
            "&a",
            "://",
            "a://",
            "www.",
            "www.a ",
            "\"",
            "'",
            "`",
            "*",
            "**a",
            "_",
            "~",
            "\\",
            "> ",
            "- ",
            "1. ",
            "#",
            "=",
            "-",
            "|",
            "(",
            ")",
            "0",
            "\u0101",
            "\u200b");

    /** In markup and JSON less is left to patterns. */
    private static final List<String> IN_MARKUP =
            List.of("a", "a.", " ", "\n", "{{", "{{ ", "${a}", "<", "&", "\"", "://", "www.", "](", "-", "\\");

    private static final Gate GATE = GateTest.gate(KeyLoan.files());

    static Stream<String> inMarkup() {
        return IN_MARKUP.stream();
    }

    static Stream<String> repeated() {
        return REPEATED.stream();
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void aMailIsJudgedAtOnce(String part) {
        for (String mail : List.of(
                "Subject: Vienreiz\n\n" + upTo(LONG, part),
                "Subject: " + upTo(LONG, part),
                "Subject: Vienreiz\n\n{{" + upTo(LONG, part),
                "Subject: Vienreiz\n\n" + upTo(LONGEST_TEXT, part))) {
            judge("handKey.lv.md", mail);
        }
    }

    @ParameterizedTest
    @MethodSource("inMarkup")
    void aFormIsJudgedAtOnce(String part) {
        String text = upTo(LONGEST_TEXT, part)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n");
        judge("cleanKey.form", upTo(LONG, part));
        judge(
                "cleanKey.form",
                text("cleanKey.form")
                        .replace(
                                "\"components\": [",
                                "\"components\": [{\"type\": \"text\", \"id\": \"L1\", \"text\": \"" + text + "\"},"
                                        + "{\"type\": \"text\", \"id\": \"L2\", \"text\": \"{{" + text + "\"},"));
    }

    @ParameterizedTest
    @MethodSource("inMarkup")
    void aDiagramAndATableAreJudgedAtOnce(String part) {
        String text = upTo(LONG - 100_000, part).replace("&", "&amp;").replace("<", "&lt;");
        for (String file : List.of("cleanKey.bpmn", "keyLimit.dmn")) {
            judge(file, upTo(LONG, part));
            judge(file, withText(text(file), text.substring(0, Math.min(text.length(), 300_000))));
        }
    }

    private static String withText(String file, String text) {
        int place = file.indexOf("</text>");
        int documentation = file.indexOf("<bpmn:process");
        return place > 0
                ? file.substring(0, place) + text + file.substring(place)
                : file.substring(0, documentation) + "<bpmn:documentation>" + text + "</bpmn:documentation>"
                        + file.substring(documentation);
    }

    private static void judge(String file, String content) {
        Candidate candidate = new Candidate("keys", By.ANALYST, Map.of(file, content.getBytes(StandardCharsets.UTF_8)));
        List<Finding> found = assertTimeoutPreemptively(FAR_TOO_LONG, () -> GATE.check(candidate));
        assertThat(found).isNotNull();
    }

    private static String text(String file) {
        return new String(KeyLoan.files().get(file), StandardCharsets.UTF_8);
    }

    private static String upTo(int length, String part) {
        return part.repeat(Math.max(1, length / part.getBytes(StandardCharsets.UTF_8).length));
    }
}
