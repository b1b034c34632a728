package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From "I want to help" to the first day, in the packaged application, as an applicant and a coordinator live it. */
class WorkingDayIT {

    private static final String NAME = "Zaiga Ķirsberga";
    private static final String EMAIL = "zaiga.kirsberga@example.org";

    private static RunningJar application;
    private static Outbox outbox;
    private static Browser browser;
    private static OutsidePages outside;

    @BeforeAll
    static void start() {
        application = RunningJar.ofTrial().start();
        outbox = new Outbox(application.home());
        browser = new Browser();
        outside = new OutsidePages(application, outbox);
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @Test
    void anApplicantIsAskedAnswersAndIsTakenIn() throws IOException {
        try (BrowserContext phone = browser.phone(true);
                BrowserContext desk = browser.desk()) {
            outside.apply(phone, "Zaiga", "Ķirsberga", EMAIL, OutsidePages::assertAccessible);
            outside.confirm(phone, EMAIL, OutsidePages::assertAccessible);

            Page tasklist = Tasklist.newestFirst(application, Tasklist.signIn(application, desk, "koordinatore"));
            Tasklist.take(tasklist, NAME, "Izskatīt pieteikumu");
            Browser.picture(tasklist, "review");
            Tasklist.choose(tasklist, "lūgt precizēt");
            tasklist.getByLabel("Ko vajag precizēt").fill("Kurās dienās varat palīdzēt?");
            Tasklist.complete(tasklist);

            answer(phone);
            correctThePhone(desk);

            Tasklist.take(tasklist, NAME, "Izskatīt pieteikumu");
            assertThat(tasklist.getByLabel("Atbilde uz precizējumu")).hasValue("Otrdienās un sestdienās");
            assertThat(tasklist.getByLabel("Tālrunis")).hasValue("+37120000777");
            Tasklist.choose(tasklist, "aicināt uz sarunu");
            Tasklist.complete(tasklist);

            deployAQuestion(desk);
            Tasklist.take(tasklist, NAME, "Novadīt iepazīšanās sarunu");
            tasklist.getByLabel("Krekla izmērs").fill("M");
            Tasklist.today(tasklist);
            Tasklist.choose(tasklist, "biroja palīgs");
            Tasklist.choose(tasklist, "nebūs");
            Tasklist.choose(tasklist, "pa tālruni");
            Browser.picture(tasklist, "talk");
            Tasklist.complete(tasklist);
            Tasklist.take(tasklist, NAME, "Izlemt par uzņemšanu");
            Tasklist.choose(tasklist, "uzņemt komandā");
            Browser.picture(tasklist, "decision");
            Tasklist.complete(tasklist);
            Tasklist.writeAgreement(tasklist, NAME);
            Tasklist.choose(tasklist, "Brīvprātīgais vai mēs gribam rakstveida līgumu");
            Browser.picture(tasklist, "agreement");
            Tasklist.complete(tasklist);
            Tasklist.recordSigning(tasklist, NAME);
            Tasklist.take(tasklist, NAME, "Gaidīt mācību beigas");
            tasklist.getByLabel("Kāpēc pārbaudes periods var sākties bez tā").fill("Programmu apguvusi citā biedrībā.");
            Browser.picture(tasklist, "training");
            Tasklist.today(tasklist);
            Tasklist.complete(tasklist);

            assertThat(outbox.hasMail(EMAIL, "Laipni lūdzam komandā!")).isTrue();
            Page card = find(desk, "Kirsberg");
            assertThat(card.locator("main")).containsText("Pārbaudes periods");
            assertThat(card.locator("main")).containsText("Krekla izmērs");
            Browser.picture(card, "card");
        }
    }

    @Test
    void applyingAndConfirmingWorkWithoutJavaScript() {
        try (BrowserContext phone = browser.phone(false)) {
            // Nothing can be evaluated in these pages, by axe either.
            outside.apply(phone, "Gunta", "Priedīte", "gunta.priedite@example.org", page -> {});
            outside.confirm(phone, "gunta.priedite@example.org", page -> {});
        }
    }

    @Test
    void whatIsTypedIsThereInTheOtherLanguageToo() {
        try (BrowserContext phone = browser.phone(true)) {
            Page page = phone.newPage();
            page.navigate(application.url("/pieteikties"));
            page.locator("[name$=motivation]").fill("Gribu būt līdzās.");
            page.locator("[name$=helpKinds][value=companion]").check();

            for (String language : new String[] {"en", "lv"}) {
                page.locator("header button[lang=" + language + "]").click();

                assertThat(page.locator("html")).hasAttribute("lang", language);
                assertThat(page.locator("[name$=motivation]")).hasValue("Gribu būt līdzās.");
                assertThat(page.locator("[name$=helpKinds][value=companion]")).isChecked();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"koordinatore", "vaditaja", "analitike", "admin"})
    void theSignInLeadsToADayThatIsAccessible(String user) {
        for (BrowserContext device : List.of(browser.desk(), browser.phone(true))) {
            try (device) {
                Page page = device.newPage();
                page.navigate(application.url("/ieiet"));
                Tasklist.enter(page, user);
                page.waitForURL(application.url("/"));
                assertThat(page.locator("h1")).hasText("Mana diena");
                OutsidePages.assertAccessible(page);
                Browser.picture(page, "day-" + user + "-" + page.viewportSize().width);
            }
        }
    }

    @Test
    void ourPagesAreAccessible() {
        try (BrowserContext phone = browser.phone(true)) {
            Page page = phone.newPage();
            for (String path :
                    new String[] {"/", "/pieteikties?lang=en", "/privatums", "/ieiet", "/saite", "/nav-tadas"}) {
                page.navigate(application.url(path));
                OutsidePages.assertAccessible(page);
            }
        }
    }

    @Test
    void theFirstViewOfTheApplicationIsUnderAHundredKilobytes() {
        try (BrowserContext phone = browser.phone(true)) {
            Page page = phone.newPage();
            page.navigate(application.url("/pieteikties"));

            Object bytes =
                    page.evaluate("() => ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))"
                            + ".reduce((sum, entry) => sum + entry.transferSize, 0)");

            assertThat(((Number) bytes).intValue()).isBetween(1_000, 100_000);
        }
    }

    private static void answer(BrowserContext phone) {
        Page page = phone.newPage();
        outside.open(page, outbox.linkIn(EMAIL, "Jautājums par jūsu pieteikumu"));
        assertThat(page.locator("main")).containsText("Kurās dienās varat palīdzēt?");
        OutsidePages.assertAccessible(page);
        page.locator("[name$=clarificationAnswer]").fill("Otrdienās un sestdienās");
        Browser.picture(page, "answer-phone");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("main")).containsText("Paldies");
        page.close();
    }

    private static void correctThePhone(BrowserContext desk) {
        Page card = find(desk, "Kirsberg");
        card.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Labot"))
                .or(card.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Labot")))
                .first()
                .click();
        OutsidePages.assertAccessible(card);
        card.locator("[name$=phone]").fill("20 000 777");
        card.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Saglabāt"))
                .click();
        assertThat(card.locator("main")).containsText("+371 20 000 777");
        card.close();
    }

    /** By a misspelt name, from the list to the card. */
    private static Page find(BrowserContext desk, String name) {
        Page page = desk.newPage();
        page.navigate(application.url("/personas"));
        page.locator("main input[type=search]").fill(name);
        page.locator("#results a", new Page.LocatorOptions().setHasText(NAME)).click();
        assertThat(page.locator("h1")).hasText(NAME);
        OutsidePages.assertAccessible(page);
        return page;
    }

    /** As Camunda Modeler does: one form alone. */
    private static void deployAQuestion(BrowserContext desk) throws IOException {
        String form = Files.readString(Path.of("forms/volunteers/holdFirstTalk.form"));
        String question =
                """
                {"type": "textfield", "id": "Field_shirtSize", "key": "shirtSize", "label": "Krekla izmērs",
                 "properties": {"purpose": "krekls pasākumiem", "class": "A", "en.label": "Shirt size"}},""";
        int group = form.indexOf("\"components\"", form.indexOf("\"path\": \"volunteer\""));
        int first = form.indexOf('[', group) + 1;
        String asked = form.substring(0, first) + question + form.substring(first);
        APIResponse answer = desk.request()
                .post(
                        application.url("/engine-rest/deployment/create"),
                        RequestOptions.create()
                                .setHeader("Authorization", Visitor.basic("analitike", Tasklist.PASSWORD)[1])
                                .setMultipart(FormData.create()
                                        .set("deployment-name", "Krekla izmērs")
                                        .set("deployment-source", "Camunda Modeler")
                                        .set("enable-duplicate-filtering", "true")
                                        .set(
                                                "holdFirstTalk.form",
                                                new FilePayload(
                                                        "holdFirstTalk.form",
                                                        "application/json",
                                                        asked.getBytes(StandardCharsets.UTF_8)))));
        assertThat(answer.ok()).as(answer.text()).isTrue();
    }
}
