package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From "I want to help" to the first day, in the packaged application, as an applicant and a coordinator live it. */
class WorkingDayIT {

    private static RunningJar application;
    private static Outbox outbox;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = new RunningJar(RunningJar.newHome()).start();
        outbox = new Outbox(application.home());
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.close();
    }

    @Test
    void anApplicantIsTakenIn() {
        try (BrowserContext phone = browser.phone(true);
                BrowserContext desk = browser.desk()) {
            apply(phone, "Zaiga", "Bērziņa", "zaiga@example.org");
            confirm(phone, "zaiga@example.org");

            Page tasklist = signIn(desk, "koordinatore");
            openTask(tasklist, "Izskatīt pieteikumu", "Zaiga Bērziņa");
            Browser.picture(tasklist, "tasklist");
        }
    }

    @Test
    void applyingWorksWithoutJavaScript() {
        try (BrowserContext phone = browser.phone(false)) {
            apply(phone, "Ilze", "Kalniņa", "ilze@example.org");
            confirm(phone, "ilze@example.org");
        }
    }

    private static void apply(BrowserContext context, String firstName, String lastName, String email) {
        Page page = context.newPage();
        page.navigate(application.url("/pieteikties"));
        assertAccessible(page);
        page.getByLabel("Vārds", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(firstName);
        page.getByLabel("Uzvārds").fill(lastName);
        page.getByLabel("Dzimšanas datums").fill("1990-05-04");
        page.getByLabel("E-pasts").fill(email);
        page.locator("[name$=municipality]").selectOption("riga");
        page.locator("[name$=languages][value=lv]").check();
        page.locator("[name$=helpKinds][value=companion]").check();
        page.locator("[name$=motivation]").fill("Gribu būt līdzās.");
        page.locator("[name$=noticeRead]").check();
        Browser.picture(page, "application-phone");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nosūtīt"))
                .click();
        assertThat(page.locator("main")).containsText("Paldies");
        assertAccessible(page);
        page.close();
    }

    private static void confirm(BrowserContext context, String email) {
        Page page = context.newPage();
        page.navigate(outbox.linkIn(email, "").replaceFirst("https?://[^/]+", application.url("")));
        assertAccessible(page);
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("main")).containsText("Paldies");
        page.close();
    }

    private static Page signIn(BrowserContext context, String user) {
        Page page = context.newPage();
        page.navigate(application.url("/ieiet"));
        assertAccessible(page);
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("lidzas-trial");
        page.locator("main form button[type=submit]").click();
        page.navigate(application.url("/camunda/app/tasklist/default/"));
        return page;
    }

    private static void openTask(Page tasklist, String name, String person) {
        Locator card = tasklist.locator(".tasks-list .task")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(person));
        card.first().click();
        assertThat(tasklist.locator(".task-details, [cam-tasklist-task]").first())
                .containsText(name);
    }

    private static void assertAccessible(Page page) {
        AxeResults results = new AxeBuilder(page).analyze();
        assertThat(results.getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
