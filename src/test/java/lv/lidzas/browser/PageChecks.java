package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** One opened page at a desk, on a phone, in the dark, in the reader's own colours and on paper. */
final class PageChecks {

    /** Where colours alone differ, all else has been looked at. */
    private static final String COLOURS = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";

    /** What A4 leaves between its margins, in points of a screen. */
    private static final int PAPER = 680;

    private static final String PRESSED = "header.top, nav, button, .btn:not([href^=tel]), .tools, .chips, .tabs";

    private static final String TOO_WIDE =
            """
            width => document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
              .filter(one => one.getBoundingClientRect().right > width + 1)
              .map(one => one.tagName + '.' + one.className + ' ' + Math.round(one.getBoundingClientRect().right)).slice(-4)""";

    /** What is wider than its box and cannot be reached on paper. */
    private static final String CUT_OFF =
            """
            () => [...document.querySelectorAll('main *')]
              .filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1
                && getComputedStyle(one).overflowX !== 'visible' && !one.matches('.sr'))
              .map(one => one.tagName + '.' + one.className)""";

    private final Page page;
    private final PageRow row;
    private final SoftAssertions all;

    PageChecks(Page page, PageRow row, SoftAssertions all) {
        this.page = page;
        this.row = row;
        this.all = all;
    }

    void check() {
        atADesk();
        inOtherColours();
        onANarrowPhone();
        onPaper();
    }

    private void atADesk() {
        picture("desk");
        if (row.is("readme") && !row.isOutside()) {
            firstScreen();
        }
        findings("at a desk", "{}");
        all.assertThat(visible("main .btn.main"))
                .as("filled buttons of %s", row)
                .hasSizeLessThan(2);
        all.assertThat(visible("main button:not(.btn, .menu button)"))
                .as("buttons of another kind: %s", row)
                .isEmpty();
    }

    private void inOtherColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        findings("in the dark", COLOURS);
        if (row.is("dark")) {
            picture("dark");
        }
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
        findings("in forced colours", COLOURS);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private void onANarrowPhone() {
        page.setViewportSize(390, 844);
        picture("phone");
        if (row.is("readme") && row.isOutside()) {
            firstScreen();
        }
        page.setViewportSize(320, 640);
        findings("at 320 points", "{}");
        all.assertThat(page.evaluate(TOO_WIDE, 320))
                .as("wider than 320: %s", row)
                .isEqualTo(List.of());
    }

    private void onPaper() {
        page.setViewportSize(PAPER, 962);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        all.assertThat(visible(PRESSED)).as("pressed on paper: %s", row).isEmpty();
        all.assertThat(page.evaluate(TOO_WIDE, PAPER))
                .as("wider than paper: %s", row)
                .isEqualTo(List.of());
        all.assertThat(page.evaluate(CUT_OFF)).as("cut off on paper: %s", row).isEqualTo(List.of());
        if (row.is("paper")) {
            picture("paper");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void findings(String where, String options) {
        all.assertThat(Axe.violations(page, options)).as("%s: %s", row, where).isEmpty();
    }

    private Stream<String> visible(String selector) {
        return page.locator(selector).all().stream().filter(Locator::isVisible).map(Locator::innerText);
    }

    private void picture(String kind) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Browser.PICTURES.resolve("screens").resolve(row.name() + "-" + kind + ".png")));
    }

    /** For the README, see there. */
    private void firstScreen() {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Browser.PICTURES.resolve("readme").resolve(row.name() + ".png")));
    }

    /** What only a click shows. */
    static void act(Page page, PageRow row) {
        if (row.is("beside")) {
            page.locator("[data-beside]").click();
            assertThat(page.locator("dialog.beside h2").first()).isVisible();
        } else if (row.is("search")) {
            page.locator("#find").pressSequentially("Dace");
            assertThat(page.locator("#found a").first()).isVisible();
        } else if (row.is("errors")) {
            page.locator("main form button.main").click();
            assertThat(page.locator(".form-errors")).isVisible();
        }
    }
}
