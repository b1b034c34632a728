package lv.lidzas.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe, put into a page once and asked often; only what it finds comes back, not all that is as it should be. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN =
            """
            async () => (await axe.run(document, { resultTypes: ['violations'], preload: false, ...%s })).violations.map(
              rule => rule.id + ' (' + rule.impact + '): ' + rule.nodes.length + ' × ' + rule.nodes[0].target + ': '
                + rule.nodes[0].failureSummary)""";

    private Axe() {}

    /**
     * @param options of {@code axe.run}, as JavaScript
     * @return findings of any impact, each as its rule's id, its impact and the first place
     */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String options) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN.formatted(options));
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
