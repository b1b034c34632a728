package lv.lidzas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.support.RunningJar;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of ours with a record behind it, as its reader has it. Its pictures stand in {@code target/pictures/screens}. A page
 * that the application answers and this test does not open is red.
 */
class EveryPageIT {

    /** Bytes that come over the wire before somebody without an account sees anything. */
    private static final int FIRST_VIEW = 100_000;

    private static final String TRANSFERRED =
            """
            () => ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
              .reduce((sum, entry) => sum + entry.transferSize, 0)""";

    /** Pages that are there in a trial only, or where a setting says so. */
    private static final Set<String> BY_SETTINGS = Set.of(
            "GET /izsutne/{file}", "GET /konts/otrais-solis", "GET /konts/programmu-paroles", "GET /otrais-solis");

    private static RunningJar application;
    private static Browser browser;
    private static Readers readers;
    private static SampleRecords records;

    @BeforeAll
    static void start() {
        application = RunningJar.ofTrial(Map.of(
                        "LIDZAS_SECOND_FACTOR_ENABLED",
                        "true",
                        "LIDZAS_SECRET_KEY",
                        "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="))
                .start();
        SampleRecords.deployAnAnalystsForm(application);
        application.close();
        application.changed(SampleRecords.release()).start();
        browser = new Browser();
        readers = new Readers(application, browser);
        records = new SampleRecords(application, readers);
        records.make();
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @Test
    void everyPageThatTheApplicationAnswersIsOpened() {
        Set<String> opened = PageRow.all().stream()
                .map(PageRow::route)
                .filter(route -> !BY_SETTINGS.contains(route))
                .collect(Collectors.toSet());

        assertThat(opened).containsExactlyInAnyOrderElementsOf(PageRow.routes().toList());
        assertThat(PageRow.all().stream().filter(PageRow::isPage).map(PageRow::name))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsFitForEveryScreenEveryEyeAndPaper(PageRow row) {
        try (Page page = readers.of(row.who()).newPage()) {
            page.setViewportSize(1366, 768);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.LIGHT)
                    .setReducedMotion(ReducedMotion.REDUCE));
            open(page, row);
            SoftAssertions all = new SoftAssertions();
            new PageChecks(page, row, all).check();
            all.assertAll();
        }
    }

    @ParameterizedTest
    @MethodSource("outsidePages")
    void theFirstViewOfAPageForOutsidersIsUnderAHundredKilobytes(PageRow row) {
        try (BrowserContext cold = browser.phone(readers.of(row.who()).storageState());
                Page page = cold.newPage()) {
            open(page, row);

            assertThat(((Number) page.evaluate(TRANSFERRED)).intValue())
                    .as(row.toString())
                    .isBetween(1_000, FIRST_VIEW);
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsSaidToBeNoPageIsNone(PageRow row) {
        APIResponse answer = readers.of(row.who()).request().get(application.url(records.fill(row.address())));

        if (row.is("file")) {
            assertThat(answer.headers().getOrDefault("content-type", "none")).doesNotContain("html");
        } else {
            assertThat(answer.ok()).isEqualTo(row.is("camunda"));
        }
    }

    private static void open(Page page, PageRow row) {
        String address = records.fill(row.address());
        Response answer = page.navigate(application.url(address));
        assertThat(page.url().replaceFirst("\\?lang=lv$", ""))
                .as("not led elsewhere")
                .isEqualTo(application.url(address));
        assertThat(answer.status()).isEqualTo(row.status());
        PageChecks.act(page, row);
    }

    static List<PageRow> pages() {
        return rows().filter(PageRow::isPage).toList();
    }

    static List<PageRow> outsidePages() {
        return rows().filter(row -> row.isPage() && row.isOutside() && !row.is("errors"))
                .toList();
    }

    static List<PageRow> others() {
        return rows().filter(row -> !row.isPage()).toList();
    }

    private static Stream<PageRow> rows() {
        return PageRow.all().stream();
    }
}
