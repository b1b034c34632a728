package lv.lidzas.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import lv.lidzas.words.Said.Tongue;

/** What the application says from its bundles of messages. */
final class SaidInMessages {

    private SaidInMessages() {}

    static Stream<Said> all() {
        return Files.under("src/main/resources/messages", ".properties").stream()
                .flatMap(SaidInMessages::of);
    }

    private static Stream<Said> of(Path bundle) {
        String name = bundle.getFileName().toString();
        Tongue tongue = name.contains("_en.") ? Tongue.ENGLISH : Tongue.LATVIAN;
        Properties words = new Properties();
        try {
            words.load(new StringReader(Files.read(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .sorted()
                .map(key -> new Said(name + " " + key, tongue, false, words.getProperty(key)));
    }
}
