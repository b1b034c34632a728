package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the application says, it says in both languages, with the same places for what it fills in. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]");
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
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesFillInTheSame(String bundle) {
        Properties english = read(bundle + "_en.properties");
        read(bundle + ".properties").forEach((key, text) -> assertThat(places(english.getProperty(key.toString())))
                .as("%s %s", bundle, key)
                .isEqualTo(places(text.toString())));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
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
