package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.mails.DeclaredText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What analysts read about the texts of agreements, rules and consents is what the application declares. */
@IntegrationTest
class TextsGuideTest {

    private static final Path GUIDE = Path.of("docs/analysts/agreements-rules-and-consents.md");
    private static final Path TEXTS = Path.of("processes/volunteers/texts");
    private static final Pattern ROW =
            Pattern.compile("^\\| `(\\w+Text)` \\| [^|]+\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);

    @Autowired
    private List<DeclaredText> declared;

    @Autowired
    private MessageSource messages;

    @Test
    void everyTextStandsInTheGuideWithWhatItHasToHold() throws IOException {
        List<String> rows = ROW.matcher(guide())
                .results()
                .map(row -> String.join(
                        " | ",
                        row.group(1),
                        row.group(2).strip(),
                        row.group(3).strip(),
                        row.group(4).strip()))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(declared.stream()
                        .map(text -> String.join(
                                " | ", text.name(), listed(text.needed()), listed(text.more()), listed(text.clauses())))
                        .sorted()
                        .toList());
    }

    @Test
    void everyTextHasItsFilesWhereTheGuideSaysSo() {
        assertThat(declared).allSatisfy(text -> {
            assertThat(TEXTS.resolve(text.name() + ".lv.md")).exists();
            assertThat(TEXTS.resolve(text.name() + ".en.md")).exists();
        });
    }

    @Test
    void theGuideAndTheGateSayTheSame() throws IOException {
        for (String rule : List.of("gate.text.subject", "gate.text.markup")) {
            String sentence = messages.getMessage(rule, null, Locale.ENGLISH);
            assertThat(guide()).contains(sentence.substring(0, sentence.indexOf(". ") + 1));
        }
    }

    private static String listed(Collection<String> names) {
        return new TreeSet<>(names).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }
}
