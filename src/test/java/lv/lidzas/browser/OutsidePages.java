package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.RunningJar;

/** The ways of somebody without an account. */
final class OutsidePages {

    private final RunningJar application;
    private final Outbox outbox;

    OutsidePages(RunningJar application, Outbox outbox) {
        this.application = application;
        this.outbox = outbox;
    }

    void apply(BrowserContext context, String firstName, String lastName, String email, Consumer<Page> look) {
        apply(context, firstName, lastName, email, LocalDate.of(1990, 5, 4), look);
    }

    void apply(
            BrowserContext context,
            String firstName,
            String lastName,
            String email,
            LocalDate born,
            Consumer<Page> look) {
        Page page = context.newPage();
        page.navigate(application.url("/pieteikties"));
        look.accept(page);
        page.locator("[name$=firstName]").fill(firstName);
        page.locator("[name$=lastName]").fill(lastName);
        page.locator("[name$='birthDate.day']").fill(String.valueOf(born.getDayOfMonth()));
        page.locator("[name$='birthDate.month']").selectOption("%02d".formatted(born.getMonthValue()));
        page.locator("[name$='birthDate.year']").fill(String.valueOf(born.getYear()));
        page.locator("[name$='volunteer.email']").fill(email);
        page.locator("[name$=municipality]").selectOption("riga");
        page.locator("[name$=languages][value=lv]").check();
        page.locator("[name$=helpKinds][value=companion]").check();
        page.locator("[name$=motivation]").fill("Gribu būt līdzās.");
        page.locator("[name$=noticeRead]").check();
        Browser.picture(page, "application-phone");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nosūtīt"))
                .click();
        assertThat(page.locator("main")).containsText("Paldies");
        look.accept(page);
        page.close();
    }

    void confirm(BrowserContext context, String email, Consumer<Page> look) {
        Page page = context.newPage();
        open(page, outbox.linkIn(email, "Lūdzu, apstipriniet"));
        look.accept(page);
        Browser.picture(page, "confirm-phone");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("main")).containsText("Paldies");
        page.close();
    }

    /** Reads the agreement and the rules by the link, and accepts both. */
    void agree(BrowserContext context, String email) {
        Page page = context.newPage();
        open(page, outbox.linkIn(email, "Jūsu brīvprātīgā darba līgums"));
        assertThat(page.locator("main")).containsText("Ugunsdrošība");
        page.locator("[name$=agreementRulesRead]").check();
        page.locator("[name$=agreementAccepted]").check();
        assertAccessible(page);
        Browser.picture(page, "agreement-phone");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("main")).containsText("Paldies! Līgums ir spēkā");
        page.close();
    }

    /** Asks for a link to the own page and signs in by it. */
    Page signIn(BrowserContext context, String email) {
        Page page = context.newPage();
        page.navigate(application.url("/mana"));
        assertAccessible(page);
        page.locator("[name=email]").fill(email);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main")).containsText("Pārbaudiet e-pastu");
        page.navigate(application.url(outbox.signInPath(email)));
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).containsText("Labdien");
        assertAccessible(page);
        return page;
    }

    /** The mail is on its way a moment before its step is committed. */
    void open(Page page, String link) {
        String here = application.url(link.replaceFirst("https?://[^/]+", ""));
        await().pollInterval(Duration.ofMillis(300))
                .until(() -> page.navigate(here).ok());
    }

    static void assertAccessible(Page page) {
        AxeResults results = new AxeBuilder(page).analyze();
        assertThat(results.getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
