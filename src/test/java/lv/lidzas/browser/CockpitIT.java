package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lv.lidzas.support.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What managers and analysts see in the real Cockpit, of what the example people have done; pictures for their guide. */
class CockpitIT {

    private static final String ONBOARDING = "a[href*='volunteerOnboarding']";
    private static final String STOPPED = "/apstajusies-darbi";
    private static final String PERSON = "Toms Piemērs";

    /** Boxes around the tables that are lower than what stands in them. */
    private static final String CUT_OFF =
            """
            () => {
              const cut = [];
              for (let box = document.querySelector('table.lidzas-watched'); box; box = box.parentElement) {
                if (box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY !== 'visible') {
                  cut.push(box.className);
                }
              }
              return cut;
            }""";

    private static final String BEHIND_A_LINK = "link => getComputedStyle(link, '::after').content";

    private static RunningJar application;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = RunningJar.ofTrial().start();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @Test
    void theFirstPageSaysHowTheWorkStandsAndEachNumberOpensItsList() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = dashboard(desk, "vaditaja");
            Locator numbers = cockpit.locator(".lidzas-dashboard a[data-figure]");
            assertThat(cockpit.locator(".lidzas-panel")).hasCount(6);
            assertThat(cockpit.locator(".lidzas-panel h2").first()).containsText("Brīvprātīgie pa posmiem");
            assertThat(cockpit.locator(".lidzas-dashboard b[data-figure]")).hasCount(0);
            cockpit.setViewportSize(1366, 768);
            Browser.picture(cockpit, "cockpit-dashboard");

            Page list = desk.newPage();
            Map<String, Double> stopped = new HashMap<>();
            for (Locator number : numbers.all()) {
                String figure = number.getAttribute("data-figure") + " " + number.getAttribute("data-part");
                String address = number.getAttribute("href");
                double shown = number(number.textContent().replaceFirst(" no .*", ""));
                assertThat(list.navigate(application.url(address)).status())
                        .as(figure)
                        .isEqualTo(200);
                if (address.equals(STOPPED)) {
                    stopped.put(figure, shown);
                } else {
                    double tolerance = figure.startsWith("volunteerTime") ? 0.05 * (rows(list) + 1) : 0;
                    assertThat(counted(list)).as(figure).isCloseTo(shown, within(tolerance));
                }
            }
            list.navigate(application.url(STOPPED));
            assertThat(stopped).hasSize(3);
            assertThat(list.locator("section table tbody tr").count()).isEqualTo((int)
                    stopped.values().stream().mapToDouble(Double::doubleValue).sum());
        }
    }

    @Test
    void anAnalystReadsOnTheFirstPageWhatWasGivenOut() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = dashboard(desk, "analitike");

            assertThat(cockpit.locator(".lidzas-dashboard a")).hasCount(0);
            assertThat(cockpit.locator("b[data-figure='volunteersByStage']").first())
                    .containsText(Pattern.compile("mazāk par 5 vai nerāda|–"));
            assertThat(cockpit.locator("b[data-figure='tasksOverdue']")).containsText(Pattern.compile("^\\d+$"));
            assertThat(cockpit.locator("[data-figure='casesByOwner']")).hasCount(0);
        }
    }

    @Test
    void anEnglishBrowserReadsTheFirstPageInEnglish() {
        try (BrowserContext desk = browser.desk("en-GB")) {
            assertThat(dashboard(desk, "vaditaja").locator(".lidzas-dashboard")).containsText("Open cases by priority");
        }
    }

    @Test
    void aProcessIsColouredInThreeWays() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = open(desk, "vaditaja");
            Locator colours = cockpit.locator(".lidzas-switch");

            assertThat(colours.locator("[aria-pressed=true]")).hasText("Ko gaida");
            assertThat(colours.locator(".lidzas-legend")).containsText("pretendentu");
            assertThat(cockpit.locator(".lidzas-time").first()).isVisible();
            Browser.picture(cockpit, "cockpit-waits");

            assertThat(colours.locator(".lidzas-legend")).containsText("laiks: cik parasti ilgst");
            press(colours, "Cik");
            assertThat(colours.locator(".lidzas-legend")).containsText("skaitļi: pabeigti + tagad");
            assertThat(cockpit.locator(".lidzas-time").first()).hasText(Pattern.compile("\\d+( \\+ \\d+)?"));
            Browser.picture(cockpit, "cockpit-count");

            press(colours, "Cik ilgi");
            assertThat(colours.locator(".lidzas-legend")).containsText("tumšāks: ilgst ilgāk");
            assertThat(cockpit.locator(".lidzas-time").first())
                    .hasAttribute("title", Pattern.compile("Deviņi no desmit"));
            Browser.picture(cockpit, "cockpit-time");
        }
    }

    @Test
    void aManagerComparesAndFindsWhereAProcessSticks() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = open(desk, "vaditaja");
            openTab(cockpit, "Norise");
            for (String table :
                    List.of("Salīdzinājums", "Ko gaida", "Soļi", "Biežākie ceļi", "Procesi, jaunākie vispirms")) {
                assertThat(table(cockpit, table)).isVisible();
            }
            assertThat(table(cockpit, "Ko gaida")).containsText("pretendentu");
            assertThat(table(cockpit, "Soļi")).containsText("Izskatīt pieteikumu");

            cockpit.getByLabel("Salīdzināt ar").selectOption("year");
            cockpit.getByLabel("Periods").selectOption("30");
            assertThat(cockpit.getByLabel("Salīdzināt ar")).hasValue("year");
            assertThat(cockpit.locator(".lidzas-summary")).containsText("Notiek:");
            show(cockpit, table(cockpit, "Salīdzinājums"));
            Browser.picture(cockpit, "cockpit-figures");
            show(cockpit, table(cockpit, "Soļi"));
            Browser.picture(cockpit, "cockpit-steps");

            button(cockpit, "Rādīt ieilgušos").click();
            assertThat(cockpit.locator(".lidzas-slow")).containsText(Pattern.compile("ieildzis|Ieilgušie"));
        }
    }

    @Test
    void aProcessIsFoundByNameAndShowsItsWholeWay() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = open(desk, "vaditaja");
            openTab(cockpit, "Norise");
            Locator list = table(cockpit, "Procesi, jaunākie vispirms");

            cockpit.getByLabel("Vārds vai numurs").fill(PERSON);
            button(cockpit, "Meklēt").click();
            assertThat(list.locator("tbody tr")).hasCount(1);
            assertThat(list).containsText(PERSON);
            show(cockpit, cockpit.locator(".lidzas-search"));
            Browser.picture(cockpit, "cockpit-search");
            cockpit.getByLabel("Rādīt").selectOption("true");
            assertThat(cockpit.locator(".lidzas-search")).containsText("Nekas nav atrasts");
            cockpit.getByLabel("Rādīt").selectOption("");
            list.locator("tbody th a").first().click();

            assertThat(cockpit.locator("h1")).containsText("–");
            assertThat(table(cockpit, "Ceļš")).containsText("lēmums");
            assertThat(table(cockpit, "Ceļš")).containsText("Ko prasa brīvprātīgā vecums: pilngadīgs");
            Browser.picture(cockpit, "cockpit-way");

            cockpit.locator("a", new Page.LocatorOptions().setHasText("Ceļš diagrammā"))
                    .click();
            assertThat(cockpit.locator(".lidzas-time").first()).isVisible();
            assertThat(cockpit.locator(".lidzas-legend")).containsText("stāv šeit");
            Browser.picture(cockpit, "cockpit-way-diagram");
        }
    }

    @Test
    void aLetterOfAProcessIsToldWithWhatBecameOfIt() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = open(desk, "vaditaja");
            openTab(cockpit, "Norise");
            cockpit.getByLabel("Vārds vai numurs").fill("Liene Paraudziņa");
            button(cockpit, "Meklēt").click();
            Locator list = table(cockpit, "Procesi, jaunākie vispirms");
            list.locator("tbody th a")
                    .filter(new Locator.FilterOptions().setHasText("Liene Paraudziņa"))
                    .first()
                    .click();

            assertThat(table(cockpit, "Ceļš")).containsText("vēstule");
            assertThat(table(cockpit, "Ceļš")).containsText("nosūtīta");
        }
    }

    @Test
    void openTasksStandByOwnerAndAge() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = Tasklist.signIn(application, desk, "vaditaja");
            Tasklist.goTo(cockpit, application.url("/camunda/app/cockpit/default/#/tasks"));

            assertThat(cockpit.locator("table.lidzas-watched").first()).containsText("neviens nav paņēmis");
            Browser.picture(cockpit, "cockpit-tasks");
        }
    }

    @Test
    void onPaperATableIsWholeAndNothingIsPressed() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = open(desk, "vaditaja");
            openTab(cockpit, "Norise");
            assertThat(table(cockpit, "Procesi, jaunākie vispirms")).isVisible();
            cockpit.setViewportSize(680, 962);
            cockpit.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(cockpit.locator("[cam-widget-header]")).isHidden();
            assertThat(cockpit.locator(".ctn-main button:visible")).hasCount(0);
            assertThat(cockpit.evaluate(CUT_OFF)).isEqualTo(List.of());
            assertThat(cockpit.locator("table.lidzas-watched a").first().evaluate(BEHIND_A_LINK))
                    .isEqualTo("none");
        }
    }

    @Test
    void anAnalystSeesNumbersAndNobody() {
        try (BrowserContext desk = browser.desk()) {
            Page cockpit = open(desk, "analitike");
            openTab(cockpit, "Norise");

            assertThat(table(cockpit, "Soļi")).containsText("Izskatīt pieteikumu");
            assertThat(cockpit.locator(".lidzas-slow")).hasCount(0);
            assertThat(cockpit.locator(".lidzas-search form")).hasCount(0);
            assertThat(cockpit.locator("body").textContent()).doesNotContain("V-20");
        }
    }

    @Test
    void anEnglishBrowserReadsEnglish() {
        try (BrowserContext desk = browser.desk("en-GB")) {
            Page cockpit = open(desk, "vaditaja");
            openTab(cockpit, "How it goes");

            assertThat(table(cockpit, "Whom one waits for")).containsText("the applicant");
            assertThat(table(cockpit, "Steps")).containsText("Review the application");
        }
    }

    private static Page dashboard(BrowserContext desk, String user) {
        Page cockpit = Tasklist.signIn(application, desk, user);
        Tasklist.goTo(cockpit, application.url("/camunda/app/cockpit/default/#/dashboard"));
        assertThat(cockpit.locator(".lidzas-dashboard")).isVisible();
        return cockpit;
    }

    /** What a list shows, page by page: rows of a table, or what the records behind a figure add. */
    private static double counted(Page list) {
        double counted = 0;
        while (true) {
            Locator added = list.locator("[aria-labelledby=behind] ul.todo > li > b");
            counted += list.locator("#behind").count() == 0
                    ? list.locator("main table.list tbody tr").count()
                    : added.allTextContents().stream()
                            .mapToDouble(CockpitIT::number)
                            .sum();
            Locator next = list.locator("a[rel=next]");
            if (next.count() == 0) {
                return counted;
            }
            next.first().click();
            list.waitForLoadState();
        }
    }

    private static int rows(Page list) {
        return list.locator("[aria-labelledby=behind] ul.todo > li").count();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll("[^0-9,]", "").replace(',', '.'));
    }

    private static Page open(BrowserContext desk, String user) {
        Page cockpit = Tasklist.signIn(application, desk, user);
        Tasklist.goTo(cockpit, application.url("/camunda/app/cockpit/default/#/processes"));
        cockpit.locator(ONBOARDING).first().click();
        assertThat(cockpit.locator(".djs-container")).isVisible();
        return cockpit;
    }

    private static void openTab(Page cockpit, String name) {
        cockpit.locator("a", new Page.LocatorOptions().setHasText(name)).first().click();
    }

    private static void press(Locator colours, String name) {
        colours.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator button(Page cockpit, String name) {
        return cockpit.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator table(Page cockpit, String caption) {
        return cockpit.locator("table.lidzas-watched")
                .filter(new Locator.FilterOptions()
                        .setHas(cockpit.locator("caption", new Page.LocatorOptions().setHasText(caption))));
    }

    private static void show(Page cockpit, Locator part) {
        part.evaluate("part => part.scrollIntoView({ block: 'start' })");
    }
}
