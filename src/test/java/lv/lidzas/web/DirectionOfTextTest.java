package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name or a note may be written from right to left: it runs as its own letters do, and what stands beside it does not turn. */
class DirectionOfTextTest {

    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
    private static final Pattern FOREIGN = Pattern.compile("fullName\\(\\)}\"|class=\"kept-lines\"");

    @Test
    void everyNameAndEveryNoteOnAPageRunsAsItsLettersDo() throws IOException {
        List<String> wrong = new ArrayList<>();
        int found = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String template = Files.readString(file);
                found += (int) FOREIGN.matcher(template).results().count();
                wrongIn(template).forEach(tag -> wrong.add(file.getFileName() + ": " + tag));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"kept-lines\" th:text=\"${note.text()}\">",
                "<dd th:text=\"${own.person().fullName()}\">"
            })
    void aTextWithoutItsDirectionIsNoticed(String tag) {
        assertThat(wrongIn(tag)).isNotEmpty();
        assertThat(wrongIn(tag.replace(" th:text", " dir=\"auto\" th:text"))).isEmpty();
    }

    private static List<String> wrongIn(String template) {
        List<String> wrong = new ArrayList<>();
        Matcher tag = TAG.matcher(template);
        while (tag.find()) {
            boolean foreign = tag.group().contains("class=\"kept-lines\"")
                    || tag.group().matches("(?s).*th:text=\"\\$\\{[\\w.()]*fullName\\(\\)}\".*");
            if (foreign && !tag.group().contains("dir=\"auto\"")) {
                wrong.add(tag.group());
            }
        }
        return wrong;
    }
}
