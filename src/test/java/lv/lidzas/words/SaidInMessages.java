package lv.lidzas.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.words.Said.Tongue;

/** What the application says from its bundles of messages. */
final class SaidInMessages {

    private static final Pattern COUNTED = Pattern.compile("\\{([0-9]), ?(?:plural|number)");

    private SaidInMessages() {}

    /** As people read it, once for each form of a plural. */
    static Stream<Said> all() {
        return written()
                .flatMap(said -> said.text().contains(", plural,")
                        ? IntStream.of(0, 1, 2, 10)
                                .mapToObj(count -> new Said(said.place(), said.tongue(), false, filled(said, count)))
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

    /** With a number where it counts, and a letter elsewhere. */
    static String filled(Said said, int count) {
        Object[] arguments = new Object[10];
        Arrays.fill(arguments, "a");
        COUNTED.matcher(said.text()).results().forEach(place -> arguments[Integer.parseInt(place.group(1))] = count);
        return new MessageFormat(said.text(), said.isLatvian() ? Locale.forLanguageTag("lv") : Locale.ENGLISH)
                .format(arguments);
    }
}
