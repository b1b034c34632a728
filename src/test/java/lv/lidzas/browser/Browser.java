package lv.lidzas.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.support.Patience;
import lv.lidzas.support.TestClock;

/** Chromium as it is installed on the machine; no browser is downloaded. */
public final class Browser implements AutoCloseable {

    private static final double PATIENCE = Patience.LONG.toMillis();

    /** People sit where the organisation is: after midnight there, what they call today is the day before elsewhere. */
    private static final String RIGA = TestClock.RIGA.getId();

    static final Path PICTURES = Path.of("target", "pictures");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    public Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A phone of 390 by 844 points, in Latvian. */
    BrowserContext phone(boolean javaScript) {
        return patient(chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setLocale("lv-LV")
                .setTimezoneId(RIGA)
                .setJavaScriptEnabled(javaScript)));
    }

    /** A phone that has been here, with nothing kept of what it saw. */
    BrowserContext phone(String storage) {
        return patient(chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setLocale("lv-LV")
                .setTimezoneId(RIGA)
                .setStorageState(storage)));
    }

    /** A desk of 1440 by 900 points, in Latvian. */
    public BrowserContext desk() {
        return desk("lv-LV");
    }

    /** A desk whose browser speaks another language. */
    BrowserContext desk(String locale) {
        return patient(chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale(locale)
                .setTimezoneId(RIGA)));
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** Nothing waits for ever. */
    private static BrowserContext patient(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return context;
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed"));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
