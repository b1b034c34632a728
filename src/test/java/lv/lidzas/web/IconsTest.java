package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What is drawn by a name that stands in a template, or in a choice between two. */
    private static final Pattern DRAWN = Pattern.compile("(?::: icon\\(|:: tag\\('[^']*', |:: mark\\()(.*?)[,)]");

    private static final Pattern NAME = Pattern.compile("'([a-z0-9-]+)'");

    private final Icons icons = new Icons();

    @Test
    void everyIconThatATemplateNamesIsInTheLibrary() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher drawn = DRAWN.matcher(Files.readString(file));
                while (drawn.find()) {
                    NAME.matcher(drawn.group(1).replaceAll("(==|!=) *'[^']*'", ""))
                            .results()
                            .forEach(name -> names.add(name.group(1)));
                }
            }
        }

        assertThat(names)
                .contains("person", "clock", "exclamation-octagon")
                .allSatisfy(name ->
                        assertThat(icons.drawing(name)).startsWith("<path").doesNotContain("<svg", "<script"));
    }

    @Test
    void anIconThatTheLibraryLacksIsRefused() {
        assertThatThrownBy(() -> icons.drawing("no-such-icon")).isInstanceOf(IllegalArgumentException.class);
    }
}
