package lv.lidzas.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two lists on one page have pagers of their own names. */
class PagersTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PAGER = Pattern.compile("lists/pages :: pages\\([^\"]*, '([a-z]*)', [^,]*\\)\\}");

    @Test
    void thePagerOfEachListThatIsNotAloneIsCalledByWhatItLists() throws IOException {
        List<String> lists = named();

        assertThat(lists).isNotEmpty();
        for (String messages : List.of("lists.properties", "lists_en.properties")) {
            Properties words = new Properties();
            try (InputStream file =
                    Files.newInputStream(RESOURCES.resolve("messages").resolve(messages))) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            List<String> names = lists.stream()
                    .map(list -> words.getProperty("lists.pages." + list, ""))
                    .toList();
            assertThat(names).as("%s of %s", messages, lists).doesNotContain("").doesNotHaveDuplicates();
        }
    }

    private static List<String> named() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(file -> PAGER.matcher(text(file)).results())
                    .map(pager -> pager.group(1))
                    .filter(list -> !list.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
