package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the application says, it says in both languages, with the same places for what it fills in. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyWordIsThereInBothLanguages(String bundle) {
        Properties latvian = read(bundle + ".properties");
        Properties english = read(bundle + "_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(latvian.stringPropertyNames());
        assertThat(latvian.values()).allMatch(text -> !text.toString().isBlank());
        assertThat(english.values()).allMatch(text -> !text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyWordCanBeFilledIn(String bundle) {
        for (String file : new String[] {bundle + ".properties", bundle + "_en.properties"}) {
            read(file).forEach((key, text) -> assertThat(new MessageFormat(text.toString(), Locale.ROOT))
                    .as("%s %s", file, key)
                    .isNotNull());
        }
    }

    private static Properties read(String file) {
        try (Reader text = Files.newBufferedReader(FOLDER.resolve(file))) {
            Properties words = new Properties();
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
