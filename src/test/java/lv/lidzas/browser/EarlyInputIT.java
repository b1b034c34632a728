package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

/** On a slow line somebody types or chooses before the scripts of a page have come: the page answers all the same. */
class EarlyInputIT {

    private static final String SITE = "http://lidzas.test";
    private static final String HTMX = "/htmx.js";
    private static final String EARLY = "/early.js";

    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><title>Tests</title>
            <script src="/htmx.js" defer></script><script src="%s" defer></script></head><body>
            <input type="search" name="q" hx-get="/found" hx-trigger="input changed delay:300ms, search" hx-target="#results">
            <div id="results"></div>
            <form><div hx-post="/redrawn" hx-trigger="change delay:150ms" hx-target="#drawn">
              <label><input type="radio" name="who" value="a" checked> A</label>
              <label><input type="radio" name="who" value="b"> B</label>
              <select name="what"><option>one</option><option>two</option></select>
              <textarea name="why"></textarea><input type="hidden" name="stamp" value="1">
            </div><div id="drawn"></div></form>
            <form><div hx-post="/again" hx-trigger="change delay:150ms" hx-swap="innerHTML">
              <input name="first"><input name="second"><label><input type="checkbox" name="third" value="c"> C</label>
            </div></form></body></html>
            """;

    private static final String DRAWN_AGAIN =
            """
            <input name="first" value="a"><input name="second"><input name="fourth" value="new">
            <label><input type="checkbox" name="third" value="c"> C</label>
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
    void whatWasTypedIntoASearchIsFound() throws IOException {
        beforeTheScripts(EARLY, page -> page.locator("[type=search]").pressSequentially("saulite"), (page, asked) -> {
            assertThat(page.locator("#results")).hasText("/found?q=saulite");
            assertThat(asked).containsExactly("/found?q=saulite");
        });
    }

    @Test
    void whatWasChosenRedrawsTheForm() throws IOException {
        List<Consumer<Page>> choices = List.of(
                page -> page.getByText("B").click(),
                page -> page.locator("select").selectOption("two"),
                page -> page.locator("textarea").fill("help"));
        for (Consumer<Page> choice : choices) {
            beforeTheScripts(EARLY, choice, (page, asked) -> {
                assertThat(page.locator("#drawn")).hasText("/redrawn");
                assertThat(asked).containsExactly("/redrawn");
            });
        }
    }

    @Test
    void whatIsTypedWhileAPartIsDrawnAnewStays() throws IOException {
        beforeTheScripts(EARLY, page -> {}, (page, asked) -> {
            AtomicReference<Route> held = new AtomicReference<>();
            page.route(SITE + "/again", held::set);
            page.locator("[name=first]").fill("a");
            page.locator("[name=first]").blur();
            page.waitForCondition(() -> held.get() != null);
            page.locator("[name=second]").fill("b");
            page.locator("[name=third]").evaluate("box => box.checked = true");
            answer(held.get(), "text/html", DRAWN_AGAIN);

            assertThat(page.locator("[name=fourth]")).hasValue("new");
            assertThat(page.locator("[name=first]")).hasValue("a");
            assertThat(page.locator("[name=second]")).hasValue("b");
            assertThat(page.locator("[name=third]")).isChecked();
        });
    }

    @Test
    void nothingIsAskedForWhereNothingWasTyped() throws IOException {
        beforeTheScripts(EARLY, page -> {}, (page, asked) -> assertThat(afterARound(page, asked))
                .isEmpty());
    }

    @Test
    void withoutItWhatWasTypedIsAnsweredByNothing() throws IOException {
        beforeTheScripts(
                "/nothing.js",
                page -> page.locator("[type=search]").pressSequentially("saulite"),
                (page, asked) -> assertThat(afterARound(page, asked)).isEmpty());
    }

    private interface Seen {
        void look(Page page, List<String> asked);
    }

    private static void beforeTheScripts(String script, Consumer<Page> deed, Seen seen) throws IOException {
        String early = Files.readString(Path.of("src/main/resources/static/js" + EARLY));
        String htmx = new ClassPathResource(
                        "META-INF/resources/webjars/" + new WebJarVersionLocator().path("htmx.org", "dist/htmx.min.js"))
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        AtomicReference<Route> held = new AtomicReference<>();
        List<String> asked = new ArrayList<>();
        try (BrowserContext desk = browser.desk()) {
            Page page = desk.newPage();
            page.route(SITE + "/**", route -> {
                URI address = URI.create(route.request().url());
                switch (address.getPath()) {
                    case "/" -> answer(route, "text/html", PAGE.formatted(script));
                    case HTMX -> held.set(route);
                    case EARLY -> answer(route, "text/javascript", early);
                    case "/nothing.js" -> answer(route, "text/javascript", "");
                    default -> {
                        String what = address.toString().substring(SITE.length());
                        asked.add(what);
                        answer(route, "text/html", what);
                    }
                }
            });
            page.navigate(SITE + "/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            deed.accept(page);
            page.waitForCondition(() -> held.get() != null);
            answer(held.get(), "text/javascript", htmx);
            page.waitForLoadState();
            seen.look(page, asked);
        }
    }

    /** What a change would have asked for, as long as it waits for the next one, has been asked for by then. */
    private static List<String> afterARound(Page page, List<String> asked) {
        page.evaluate("() => new Promise(over => setTimeout(over, 400))");
        return asked;
    }

    private static void answer(Route route, String type, String body) {
        route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body));
    }
}
