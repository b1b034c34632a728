package lv.lidzas.workflow.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lv.lidzas.workflow.release.FileTexts.Change;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTextsTest {

    @ParameterizedTest(name = "base {0}, repository {1}, deployed {2}: {3}")
    @CsvSource({
        "old, old, old,  NOBODY",
        "old, old, hers, ANALYST",
        "old, old, ,     REPOSITORY",
        "old, new, old,  REPOSITORY",
        "old, new, hers, BOTH",
        "old, new, new,  REPOSITORY",
        "old, new, ,     REPOSITORY",
        "old, ,    old,  NOBODY",
        "old, ,    hers, REMOVED",
        "old, ,    ,     NOBODY",
        ",    new, ,     REPOSITORY",
        ",    new, hers, BOTH",
        ",    new, new,  REPOSITORY",
        ",    ,    hers, NOBODY"
    })
    void whoChangedAFileIsToldByThreeTexts(String base, String repository, String live, Change change) {
        FileTexts texts = new FileTexts("forms/a.form", "a.form", bytes(base), bytes(repository), bytes(live));

        assertThat(texts.change()).isEqualTo(change);
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
