package lv.lidzas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A form that moves under the pointer, because a sentence goes when its field is left, loses no click. */
class SteadyClicksIT {

    private static final Path SCRIPT = Path.of("src/main/resources/plugin-webapp/lidzas/app/steady-clicks.js");

    private static final String FORM =
            """
            <div id="notice" style="height: 32px">Nav nosūtīts.</div>
            <input id="name" onblur="document.getElementById('notice').remove()">
            <div style="height: 20px"></div>
            <label id="tick" style="display: inline-block; height: 20px"><input type="checkbox"> Cits cilvēks</label>
            <div style="height: 200px"></div>
            """;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void withoutItTheClickIsLost() throws IOException {
        try (BrowserContext desk = browser.desk()) {
            assertThat(tickedAfterLeaving(desk.newPage(), false)).isFalse();
        }
    }

    @Test
    void theFirstClickCounts() throws IOException {
        try (BrowserContext desk = browser.desk()) {
            assertThat(tickedAfterLeaving(desk.newPage(), true)).isTrue();
        }
    }

    @Test
    void aClickThatLandsWhereItWasBegunCountsOnce() throws IOException {
        try (BrowserContext desk = browser.desk()) {
            Page page = form(desk.newPage(), true);
            page.locator("#tick input").click();
            assertThat(page.locator("#tick input").isChecked()).isTrue();
            page.locator("#tick").click();
            assertThat(page.locator("#tick input").isChecked()).isFalse();
        }
    }

    private static boolean tickedAfterLeaving(Page page, boolean steady) throws IOException {
        form(page, steady);
        page.locator("#name").focus();
        BoundingBox tick = page.locator("#tick").boundingBox();
        page.mouse().move(tick.x + 5, tick.y + tick.height / 2);
        page.mouse().down();
        page.mouse().up();
        // Whatever is to come has come: what the script does later stands before this.
        page.evaluate("() => new Promise(over => setTimeout(over))");
        return page.locator("#tick input").isChecked();
    }

    private static Page form(Page page, boolean steady) throws IOException {
        page.setContent(FORM);
        if (steady) {
            page.addScriptTag(new Page.AddScriptTagOptions()
                    .setContent(Files.readString(SCRIPT).replace("export function", "function") + "\nsteadyClicks();"));
        }
        return page;
    }
}
