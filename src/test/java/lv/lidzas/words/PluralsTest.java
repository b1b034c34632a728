package lv.lidzas.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.base.PluralMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted stands in the form that its number asks for. */
class PluralsTest {

    private static final Path WRITTEN = Path.of("src/test/resources/words/plurals.txt");
    private static final int[] COUNTS = {0, 1, 2, 10, 11, 21};
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]");
    private static final Pattern QUOTED_BRACE = Pattern.compile("'\\{|\\}'");
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    static List<Said> counted() {
        return SaidInMessages.written()
                .filter(said -> said.text().contains(", plural,"))
                .toList();
    }

    /** Whoever changes a plural reads here what comes of it: {@code mvn test -Dtest=PluralsTest -Dlidzas.write=true}. */
    @Test
    void everyPluralReadsAsItIsWrittenDown() throws IOException {
        List<String> lines = new ArrayList<>();
        counted().forEach(said -> {
            lines.add(said.place());
            Arrays.stream(COUNTS).forEach(count -> lines.add("  " + SaidInMessages.filled(said, count)));
        });
        if (Boolean.getBoolean("lidzas.write")) {
            java.nio.file.Files.createDirectories(WRITTEN.getParent());
            java.nio.file.Files.write(WRITTEN, lines);
        }

        assertThat(java.nio.file.Files.readAllLines(WRITTEN)).isEqualTo(lines).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("counted")
    void eachLanguageHasTheFormsThatItsNumbersAskFor(Said said) {
        List<String> forms = said.isLatvian() ? List.of("zero {", "one {", "other {") : List.of("one {", "other {");

        assertThat(said.text()).contains(forms);
        assertThat(Stream.of(1, 2, 10)
                        .map(count -> SaidInMessages.filled(said, count))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void everyTextThatIsFilledInCanBeRead() {
        assertThat(SaidInMessages.written()
                        .filter(said -> PLACE.matcher(said.text()).find()))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(new MessageFormat(said.text(), Locale.ENGLISH))
                        .isNotNull());
    }

    /** They stand once where nothing follows that they would quote. */
    @Test
    void noTextDoublesItsApostrophesOrChoosesByRanges() {
        assertThat(SaidInMessages.written())
                .noneMatch(said -> said.text().contains("''") || said.text().contains(", choice,"));
    }

    /** What is asked for without arguments is not looked into, so that nothing in it needs quoting. */
    @Test
    void noTextShowsTheMarksThatQuoteItsBraces() {
        assertThat(SaidInMessages.written())
                .noneSatisfy(said -> assertThat(asShown(said)).containsPattern(QUOTED_BRACE));
        assertThat("vietturus '{{'…'}}'").containsPattern(QUOTED_BRACE);
    }

    private static String asShown(Said said) {
        return PLACE.matcher(said.text()).find() ? SaidInMessages.filled(said, 1) : said.text();
    }

    @Test
    void theSourceOfWordsMakesPlurals() {
        PluralMessages words = new PluralMessages("messages/matching");

        assertThat(Stream.of(1, 2, 10, 21)
                        .map(count -> words.getMessage("case.load", new Object[] {count, "x"}, LATVIAN)))
                .containsExactly(
                        "pašlaik 1 gadījums, x",
                        "pašlaik 2 gadījumi, x",
                        "pašlaik 10 gadījumu, x",
                        "pašlaik 21 gadījums, x");
        assertThat(words.getMessage("case.load", new Object[] {1, "x"}, Locale.ENGLISH))
                .isEqualTo("1 case now, x");
        assertThat(words.getMessage("case.volunteer.age", null, LATVIAN))
                .isEqualTo("Nepilngadīgajam gadījumu neuztic.");
    }
}
