package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lv.lidzas.support.RunningJar;

/** The ways of a colleague in Tasklist. */
final class Tasklist {

    static final String PASSWORD = "lidzas-trial";

    private Tasklist() {}

    static Page signIn(RunningJar application, BrowserContext context, String user) {
        Page page = context.newPage();
        page.navigate(application.url("/camunda/app/tasklist/default/"));
        enter(page, user);
        page.waitForURL("**/camunda/app/tasklist/**");
        assertThat(page.locator(".account")).isVisible();
        return page;
    }

    /** On the sign-in page. */
    static void enter(Page page, String user) {
        page.locator("input[name=lietotajs]").fill(user);
        page.locator("input[name=parole]").fill(PASSWORD);
        page.locator("main form button[type=submit]").click();
    }

    /** Opens a place anew: a page that is still there would put its own place into the address. */
    static void goTo(Page tasklist, String place) {
        tasklist.navigate("about:blank");
        tasklist.navigate(place);
    }

    /** The newest first: what comes next in a process is seen at once, however many tasks are due before it. */
    static Page newestFirst(RunningJar application, Page tasklist) {
        goTo(
                tasklist,
                application.url("/camunda/app/tasklist/default/#/?sorting=")
                        + URLEncoder.encode(
                                "[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]", StandardCharsets.UTF_8));
        assertThat(tasklist.locator(".task-filters a").first()).isVisible();
        return tasklist;
    }

    static void open(Page tasklist, String filter) {
        tasklist.locator(".task-filters a", new Page.LocatorOptions().setHasText(filter))
                .first()
                .click();
    }

    static Locator card(Page tasklist, String name) {
        return tasklist.locator("ol.tasks-list li.task", new Page.LocatorOptions().setHasText(name));
    }

    /** Opens the free task of a person and takes it. */
    static void take(Page tasklist, String name, String task) {
        open(tasklist, "Brīvie uzdevumi");
        card(tasklist, name)
                .filter(new Locator.FilterOptions().setHasText(task))
                .locator("h4.task a")
                .click();
        assertThat(tasklist.locator(".task-card h2")).containsText(task);
        tasklist.locator("button.claim").click();
        assertThat(tasklist.locator("button.claim")).hasCount(0);
    }

    static void choose(Page tasklist, String answer) {
        tasklist.locator(".fjs-container label", new Page.LocatorOptions().setHasText(answer))
                .first()
                .click();
    }

    /** Says how somebody stands in an area of life. */
    static void score(Page tasklist, String area, String score) {
        tasklist.locator(".fjs-container .fjs-form-field-radio")
                .filter(new Locator.FilterOptions().setHas(tasklist.locator("input[id*='" + area + "Score']")))
                .locator("label[for]")
                .filter(new Locator.FilterOptions().setHasText(score))
                .locator("input")
                .check();
    }

    /** Chooses in a drop-down. */
    static void select(Page tasklist, String label, String option) {
        Locator field = tasklist.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions()
                        .setHas(tasklist.locator("label", new Page.LocatorOptions().setHasText(label))))
                .first();
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /** Today, in the calendar of a date field. */
    static void today(Page tasklist) {
        tasklist.locator(".fjs-container .flatpickr-input").first().click();
        tasklist.locator(".flatpickr-calendar.open .flatpickr-day.today").click();
    }

    /** Takes the agreement with somebody and writes down what is agreed on; the contact with children is proposed already. */
    static void writeAgreement(Page tasklist, String name) {
        take(tasklist, name, "Sagatavot līgumu");
        tasklist.locator("textarea[id*=agreementWork]").fill("Kārto vēstules.");
        tasklist.locator("textarea[id*=agreementPlaces]").fill("Mūsu telpas Rīgā");
        tasklist.locator("input[id*=agreementVolume]").fill("2 stundas nedēļā");
        today(tasklist);
    }

    /** Takes an agreement that is signed on paper today and records it. */
    static void recordSigning(Page tasklist, String name) {
        take(tasklist, name, "Reģistrēt parakstīto līgumu");
        choose(tasklist, "uz papīra");
        today(tasklist);
        tasklist.locator("input[id*=agreementSignedWhere]").fill("Mape 3");
        choose(tasklist, "Brīvprātīgais ir iepazīstināts");
        Browser.picture(tasklist, "agreement-signed");
        complete(tasklist);
    }

    /** Ends the task, and waits until it is gone. */
    static void complete(Page tasklist) {
        tasklist.locator(".form-actions .btn-primary").click();
        try {
            assertThat(tasklist.locator(".fjs-container")).hasCount(0);
        } catch (AssertionError refused) {
            Browser.picture(tasklist, "not-completed");
            throw refused;
        }
    }
}
