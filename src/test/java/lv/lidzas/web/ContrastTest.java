package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the stylesheet are told from the ground that they stand on, light and dark. */
class ContrastTest {

    private static final Path CSS = Path.of("src/main/resources/static/css");
    private static final Path TOKENS =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/assets/tokens.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

    @ParameterizedTest
    @CsvSource({
        "edge, panel, 3.0",
        "edge, page, 3.0",
        "brand, panel, 4.5",
        "brand, page, 4.5",
        "brand, tint, 4.5",
        "ink, panel, 4.5",
        "ink, page, 4.5",
        "ink, tint, 4.5",
        "muted, panel, 4.5",
        "muted, page, 4.5",
        "muted, tint, 4.5",
        "red, panel, 4.5",
        "red, page, 4.5",
        "red, red-tint, 4.5",
        "amber, panel, 4.5",
        "amber, amber-tint, 4.5",
        "green, panel, 4.5",
        "green, green-tint, 4.5"
    })
    void lettersAndBordersOfWhatIsOperatedStandOut(String colour, String ground, double least) throws IOException {
        String css = Files.readString(TOKENS);
        Map<String, String> light = tokens(css.substring(0, css.indexOf("@media (prefers-color-scheme: dark)")));
        Map<String, String> dark = new HashMap<>(light);
        dark.putAll(tokens(css.substring(css.indexOf("@media (prefers-color-scheme: dark)"))));

        Stream.of(light, dark).forEach(theme -> assertThat(contrast(theme.get(colour), theme.get(ground)))
                .as("%s on %s in %s", colour, ground, theme == dark ? "dark" : "light")
                .isGreaterThanOrEqualTo(least));
    }

    @Test
    void whiteOnAFilledButtonStandsOut() throws IOException {
        Matcher fills = Pattern.compile("--(?:red-)?fill: (#[0-9a-f]{6});").matcher(Files.readString(TOKENS));
        int found = 0;
        while (fills.find()) {
            assertThat(contrast("#ffffff", fills.group(1))).isGreaterThanOrEqualTo(4.5);
            found++;
        }
        assertThat(found).isEqualTo(4);
    }

    @Test
    void fieldsTakeTheBorderThatStandsOut() throws IOException {
        assertThat(Files.readString(CSS.resolve("lidzas.css")))
                .contains("--pico-form-element-border-color: var(--edge)", "--rim: 1px solid var(--edge)");
    }

    @Test
    void whatIsTickedAndWhatIsFocusedIsSeenInColoursThatTheReaderHasSet() throws IOException {
        String css = Files.readString(CSS.resolve("media.css"));
        String forced = css.substring(css.indexOf("@media (forced-colors: active)"), css.indexOf("@media print"));

        // Otherwise the tick is a white picture on a ground that the reader's own colours take away.
        assertThat(forced).contains(":is([type=\"checkbox\"], [type=\"radio\"]) { appearance: auto;");
        // A shadow is not drawn there; an outline is.
        assertThat(Files.readString(CSS.resolve("lidzas.css")))
                .containsPattern("focus-visible \\{ outline: 3px solid")
                .containsPattern("textarea, summary, \\[tabindex]\\):focus-visible");
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new HashMap<>();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            tokens.putIfAbsent(token.group(1), token.group(2));
        }
        return tokens;
    }

    /** As WCAG 2.2 counts it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4
                ? colour.substring(1)
                        .chars()
                        .collect(
                                StringBuilder::new,
                                (all, c) -> all.append((char) c).append((char) c),
                                StringBuilder::append)
                        .toString()
                : colour.substring(1);
        return 0.2126 * part(hex, 0) + 0.7152 * part(hex, 2) + 0.0722 * part(hex, 4);
    }

    private static double part(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
