package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/messages"), Path.of("src/test/resources/messages"));

    /** Of the product and the example. */
    static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> !file.getFileName().toString().contains("_"))
                        .sorted()
                        .forEach(bundles::add);
            }
        }
        return bundles;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyWordIsThereInBothLanguages(Path bundle) {
        Properties latvian = read(bundle);
        Properties english = read(english(bundle));

        assertThat(english.stringPropertyNames()).isEqualTo(latvian.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesFillInTheSame(Path bundle) {
        Properties english = read(english(bundle));
        read(bundle).forEach((key, text) -> assertThat(places(english.getProperty(key.toString())))
                .as("%s %s", bundle, key)
                .isEqualTo(places(text.toString())));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path english(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Properties read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            Properties words = new Properties();
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
