package lv.lidzas.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.words.Said.Tongue;

/** What the application says from its bundles of messages. */
final class SaidInMessages {

    private SaidInMessages() {}

    /** As people read it, once for each form of a plural. */
    static Stream<Said> all() {
        return written()
                .flatMap(said -> said.text().contains(", plural,")
                        ? IntStream.of(0, 1, 2, 10)
                                .mapToObj(count ->
                                        new Said(said.place(), said.tongue(), false, PluralsTest.filled(said, count)))
                        : Stream.of(said));
    }

    /** As it stands in the file. */
    static Stream<Said> written() {
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
