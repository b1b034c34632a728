package lv.lidzas.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Whether a screen of Camunda's can be read by whoever has set light or dark, and is as light or as dark as they set it. */
final class Shades {

    private static final String COLOURS = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";

    /** Grounds that are light in themselves; a drawing is on paper, whatever is around it. */
    private static final String LIGHT_GROUNDS =
            """
            () => [document.body, ...document.body.querySelectorAll('*')]
              .filter(one => one.checkVisibility() && !one.closest('[cam-widget-bpmn-viewer], [cam-widget-dmn-viewer], svg'))
              .filter(one => {
                const { width, height } = one.getBoundingClientRect();
                const [red, green, blue, seen = 1] = getComputedStyle(one).backgroundColor.match(/[0-9.]+/g).map(Number);
                return Math.min(width, height) > 16 && seen > 0.5 && (red + green + blue) / 3 > 110;
              })
              .map(one => one.tagName + '.' + one.className)""";

    private Shades() {}

    static void follow(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            // What is drawn a moment later, or fades from one colour to the other, is looked at again.
            await().untilAsserted(() -> {
                assertThat(Axe.violations(page, COLOURS))
                        .as("%s of %s", scheme, page.url())
                        .isEmpty();
                if (scheme == ColorScheme.DARK) {
                    assertThat((List<?>) page.evaluate(LIGHT_GROUNDS))
                            .as("light in the dark of %s", page.url())
                            .isEmpty();
                }
            });
        }
    }
}
