package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import lv.lidzas.support.AnnualTalk;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Camunda's applications in the packaged product, as staff sees them. */
class TasklistIT {

    private static final String NOTE = "Zvanīja māsa, atbildēs otrdien.";
    private static final String COORDINATOR = Visitor.basic("koordinatore", Tasklist.PASSWORD)[1];
    private static final String MANAGER = Visitor.basic("vaditaja", Tasklist.PASSWORD)[1];
    private static final String DRAFT = ".lidzas-draft";
    private static final String EDITABLE = ".fjs-container textarea:not([readonly])";

    /** Rules of axe that Tasklist breaks where no file of ours reaches, and why. */
    private static final Map<String, String> OUT_OF_REACH = Map.of(
            "heading-order", "the rows of the list are headings of its own template",
            "region", "the columns are no landmarks in its own template");

    private static RunningJar application;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = RunningJar.ofTrial().start();
        browser = new Browser();
        try (BrowserContext applicants = browser.phone(true)) {
            apply(applicants, "Zaiga", "Bērziņa", "zaiga.berzina@example.org");
            apply(applicants, "Ilze", "Kalniņa", "ilze.kalnina@example.org");
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @Test
    void aCoordinatorsTasklistIsLatvianAndNamesThePeople() {
        try (BrowserContext desk = browser.desk()) {
            List<String> calls = new CopyOnWriteArrayList<>();
            Page tasklist = signIn(desk, "koordinatore");
            tasklist.onRequest(request -> {
                if (request.url().contains("/uzdevumi/vardi")) {
                    calls.add(request.url());
                }
            });

            assertThat(tasklist).hasTitle("Līdzās Uzdevumi");
            assertThat(tasklist.locator("html")).hasAttribute("lang", "lv");
            Locator navigation = tasklist.locator("[cam-widget-header]");
            assertThat(navigation).containsText("Sākt jaunu");
            assertThat(navigation.locator("a.lidzas-way"))
                    .hasText(new String[] {"Mana diena", "Uzdevumi", "Gadījumi", "Cilvēki", "Nodarbības", "Pārskats"});
            assertThat(navigation.locator("a.lidzas-way[aria-current=page]")).hasText("Uzdevumi");
            assertThat(navigation.getByText("Cilvēki")).hasAttribute("href", "/personas");
            assertThat(navigation).not().containsText("Izveidot uzdevumu");
            assertThat(tasklist.locator(".ce-eol-banner")).isHidden();

            Tasklist.open(tasklist, "Brīvie uzdevumi");
            Locator card = Tasklist.card(tasklist, "Ilze Kalniņa");
            assertThat(card).containsText("Izskatīt pieteikumu");
            assertThat(card).containsText("Līdz");
            assertThat(card.locator(".lidzas-reference")).hasText(Pattern.compile("V-\\d{4}-\\d{6}"));
            assertThat(card.locator("a.lidzas-name"))
                    .hasAttribute("href", Pattern.compile("/personas/V-\\d{4}-\\d{6}"));
            String task = card.locator("h4.task a").getAttribute("href").replaceFirst(".*task=", "");
            assertThat(calls)
                    .filteredOn(call -> call.contains(task))
                    .as("one call for the whole list")
                    .hasSize(1)
                    .allMatch(call -> call.contains(","));

            card.locator("h4.task a").click();
            assertThat(tasklist.locator(".task-actions a.lidzas-name")).hasText("Ilze Kalniņa");
            assertThat(tasklist.locator(".task-card")).containsText("Paņemt uzdevumu");
            assertThat(tasklist.locator(".task-card .nav-tabs")).not().containsText("Vēsture");
            Browser.picture(tasklist, "tasklist");
        }
    }

    @Test
    void formsSayInLatvianWhatIsMissing() {
        try (BrowserContext desk = browser.desk()) {
            Page tasklist = signIn(desk, "koordinatore");
            beginOnboarding(tasklist);

            Locator birthDate = tasklist.locator(".fjs-container .flatpickr-input");
            assertThat(birthDate).hasAttribute("placeholder", "dd.mm.gggg.");
            birthDate.click();
            assertThat(tasklist.locator(".flatpickr-calendar"))
                    .containsText(LocalDate.now(TestClock.RIGA)
                            .getMonth()
                            .getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag("lv")));
            assertThat(tasklist.locator(".flatpickr-weekday").first()).hasText(Pattern.compile("P"));
            birthDate.pressSequentially("26111990");
            birthDate.press("Enter");
            Locator firstName = tasklist.locator(".fjs-container input[id*=firstName]");
            firstName.click();
            assertThat(birthDate).hasValue("26.11.1990.");
            for (String typed : List.of("26111990", "1990-11-26", "26.11.1990")) {
                birthDate.fill("");
                birthDate.pressSequentially(typed);
                birthDate.press("Tab");
                assertThat(birthDate).hasValue("26.11.1990.");
            }

            Locator errors = tasklist.locator(".fjs-container");
            firstName.fill("A".repeat(101));
            firstName.blur();
            assertThat(errors).containsText("Par garu: var būt ne vairāk kā 100 rakstzīmju.");
            firstName.fill("");
            firstName.blur();
            assertThat(errors).containsText("Lūdzu, aizpildiet šo lauku.");
            assertThat(errors).not().containsText("Field");
            Browser.picture(tasklist, "start-form");
        }
    }

    @Test
    void theListOpensWhereSomethingWaitsARefusalStandsAtItsFieldAndWhatIsDoneLeadsToTheNextStep() {
        try (BrowserContext desk = browser.desk()) {
            Page tasklist = signIn(desk, "koordinatore");
            assertThat(tasklist.locator("ol.tasks-list li.task").first()).isVisible();
            assertThat(tasklist.locator(".sort-by")).hasText("Izpildes termiņš");
            Locator search = tasklist.locator(".lidzas-search input");
            search.pressSequentially("izdomata");
            Locator found = tasklist.locator(".lidzas-search [role=option]");
            assertThat(found.first()).containsText("Nadia Izdomātā C-2026-000001, Veikt sākotnējo sarunu");
            assertThat(found.first()).containsText("augsta");
            Browser.picture(tasklist, "task-search");
            search.press("ArrowDown");
            search.press("Enter");
            assertThat(tasklist.locator(".task-card h2")).containsText("Veikt sākotnējo sarunu");
            assertThat(tasklist.locator(".tasks-list .priority").first()).isHidden();
            tasklist.locator("button.claim").click();
            assertThat(tasklist.locator("button.claim")).hasCount(0);

            Locator send = tasklist.locator(".form-actions .btn-primary");
            Locator day = tasklist.locator(".fjs-container .flatpickr-input");
            Locator errors = tasklist.locator(".fjs-form-field-error");
            Locator notice = tasklist.locator(".lidzas-notice");
            assertThat(day).hasValue(Written.date(LocalDate.now(TestClock.RIGA), Languages.LATVIAN));
            send.click();
            assertThat(errors).hasCount(1);
            assertThat(notice).containsText("Nav nosūtīts. Lūdzu, pārbaudiet 1 atzīmēto lauku.");
            day.fill("26.11.2099.");
            day.press("Enter");
            Tasklist.choose(tasklist, "izvērtēt vajadzības");
            assertThat(notice).hasCount(0);

            send.click();
            assertThat(errors).hasText("Šī diena vēl nav pienākusi.");
            assertThat(notice).containsText("Nav nosūtīts. Lūdzu, pārbaudiet 1 atzīmēto lauku.");
            assertThat(day).isFocused();
            assertThat(send).isEnabled();
            assertThat(tasklist.locator("body")).not().containsText("Cannot submit");
            assertThat(tasklist.locator(".page-notifications")).isHidden();
            Browser.picture(tasklist, "refused-at-field");
            day.fill(Written.date(LocalDate.now(TestClock.RIGA), Languages.LATVIAN));
            day.press("Enter");
            assertThat(errors).hasCount(0);
            assertThat(notice).hasCount(0);

            send.click();
            assertThat(notice).containsText("Uzdevums „Veikt sākotnējo sarunu” ir pabeigts: Nadia Izdomātā");
            assertThat(notice).containsText("Nākamais solis: Saņemt piekrišanu datu apstrādei, termiņš ");
            Browser.picture(tasklist, "done-next-step");
            notice.getByText("Saņemt piekrišanu datu apstrādei").click();
            assertThat(tasklist.locator(".task-card h2")).containsText("Saņemt piekrišanu datu apstrādei");
            assertThat(notice).containsText("Uzdevums „Saņemt piekrišanu datu apstrādei” ir jūsu.");
        }
    }

    @Test
    void aTaskIsHandedOverByNameWithAReasonThatTheOtherOneReads() {
        try (BrowserContext desk = browser.desk();
                BrowserContext other = browser.desk()) {
            Page tasklist = signIn(desk, "koordinatore");
            Tasklist.take(tasklist, "Toms Piemērs", "Izskatīt pieteikumu");
            tasklist.locator(".lidzas-hand-over a").click();
            assertThat(tasklist.getByRole(AriaRole.CHECKBOX).and(tasklist.locator(":checked")))
                    .hasCount(1);
            tasklist.getByLabel("Parauga Vadītāja").check();
            tasklist.getByLabel("Kāpēc").fill("Zinu viņu personīgi.");
            Browser.picture(tasklist, "hand-over");
            tasklist.setViewportSize(390, 844);
            Browser.picture(tasklist, "hand-over-narrow");
            tasklist.locator("main form button[type=submit]").click();
            assertThat(tasklist.getByRole(AriaRole.STATUS)).containsText("Nodots. Uzdevumu skaits: 1.");

            Page manager = signIn(other, "vaditaja");
            manager.navigate(application.url("/"));
            assertThat(manager.locator("section:has(#home-handed)")).containsText("Parauga Koordinatore");
            Browser.picture(manager, "handed-home");
            manager.locator("section:has(#home-handed) a").first().click();
            assertThat(manager.locator(".lidzas-handed"))
                    .hasText(Pattern.compile("Nodeva Parauga Koordinatore, .*: Zinu viņu personīgi\\."));
            Browser.picture(manager, "handed-task");
            giveBack(other, manager.url());

            tasklist.navigate(application.url("/konts"));
            tasklist.setViewportSize(1366, 768);
            tasklist.locator("#prombutne").scrollIntoViewIfNeeded();
            Browser.picture(tasklist, "absence");
        }
    }

    @Test
    void whatIsTypedIsKeptOverAnotherTaskAReloadACardAndALostSessionAndReachesNobodyElse() {
        try (BrowserContext desk = browser.desk()) {
            Page tasklist = signIn(desk, "koordinatore");
            Tasklist.open(tasklist, "Brīvie uzdevumi");
            Tasklist.card(tasklist, "Zaiga Bērziņa").locator("h4.task a").click();
            tasklist.locator("button.claim").click();
            Locator note = tasklist.locator(EDITABLE).last();
            note.fill("Zvanīja māsa.");
            assertThat(tasklist.locator(DRAFT)).containsText("Melnraksts saglabāts plkst. ");
            Tasklist.choose(tasklist, "aicināt uz sarunu");
            Tasklist.open(tasklist, "Brīvie uzdevumi");
            Tasklist.card(tasklist, "Ilze Kalniņa").locator("h4.task a").click();
            assertThat(tasklist.locator(".task-actions a.lidzas-name")).hasText("Ilze Kalniņa");
            assertThat(tasklist.locator(".lidzas-drafts")).containsText("Izskatīt pieteikumu, Zaiga Bērziņa");
            Tasklist.open(tasklist, "Mani uzdevumi");
            Tasklist.card(tasklist, "Zaiga Bērziņa").locator("h4.task a").click();
            assertThat(note).hasValue("Zvanīja māsa.");
            assertThat(tasklist.locator(DRAFT)).containsText("Atjaunots, ko rakstījāt plkst. ");
            assertThat(tasklist.getByLabel("aicināt uz sarunu")).isChecked();

            note.fill(NOTE);
            tasklist.reload();
            assertThat(note).hasValue(NOTE);
            Browser.picture(tasklist, "draft");

            tasklist.locator(".task-actions a.lidzas-name").click();
            assertThat(tasklist).hasURL(Pattern.compile(".*/personas/.*"));
            tasklist.goBack();
            assertThat(note).hasValue(NOTE);

            tasklist.locator(DRAFT).getByText("Sākt no jauna").click();
            assertThat(note).hasValue("");
            tasklist.locator(DRAFT).getByText("Atsaukt").click();
            assertThat(note).hasValue(NOTE);
            assertThat(tasklist.locator(DRAFT)).containsText("Melnraksts saglabāts plkst. ");
            String place = tasklist.url();

            desk.clearCookies();
            note.pressSequentially(" ");
            tasklist.waitForURL(Pattern.compile(".*/ieiet.*"));
            assertThat(stored(tasklist)).doesNotContain("camunda-form").doesNotContain(NOTE);
            Tasklist.enter(tasklist, "koordinatore");
            assertThat(note).hasValue(NOTE);

            signOut(tasklist);
            // As an earlier version would have left it behind.
            String task = place.replaceFirst(".*task=([0-9a-f-]+).*", "$1");
            tasklist.evaluate(
                    "([key, draft]) => localStorage.setItem(key, draft)",
                    List.of("camunda-form:" + task, "{\"volunteer\":{\"note\":\"" + NOTE + "\"}}"));
            Page next = signIn(desk, "vaditaja");
            Tasklist.goTo(next, place);
            assertThat(next.locator(".task-actions a.lidzas-name")).hasText("Zaiga Bērziņa");
            assertThat(next.locator(EDITABLE).last()).hasValue("");
            assertThat(next.locator(".lidzas-drafts")).isHidden();
            assertThat(stored(next)).doesNotContain("camunda-form").doesNotContain(NOTE);
        }
    }

    @Test
    void whatIsTypedRightBeforeSigningOutIsKeptToo() {
        try (BrowserContext desk = browser.desk()) {
            Page tasklist = signIn(desk, "vaditaja");
            Tasklist.open(tasklist, "Brīvie uzdevumi");
            Tasklist.card(tasklist, "Ilze Kalniņa").locator("h4.task a").click();
            tasklist.locator("button.claim").click();
            assertThat(tasklist.locator("button.claim")).hasCount(0);
            Locator note = tasklist.locator(EDITABLE).last();
            assertThat(note).hasValue("");
            String place = tasklist.url();
            List<Route> onTheirWay = new CopyOnWriteArrayList<>();
            tasklist.route("**/api/drafts/tasks/**", route -> {
                if (route.request().method().equals("PUT")) {
                    onTheirWay.add(route);
                } else {
                    route.resume();
                }
            });
            tasklist.locator(".account .dropdown-toggle").click();
            note.evaluate("field => field.focus()");
            tasklist.keyboard().type(NOTE);
            tasklist.locator(".account .logout a").dispatchEvent("click");
            tasklist.waitForCondition(() -> !onTheirWay.isEmpty());
            assertThat(tasklist).hasURL(place);

            tasklist.unroute("**/api/drafts/tasks/**");
            onTheirWay.forEach(Route::resume);

            tasklist.waitForURL("**/ieiet?izgajis");
            Page again = signIn(desk, "vaditaja");
            Tasklist.goTo(again, place);
            assertThat(again.locator(EDITABLE).last()).hasValue(NOTE);
            again.locator(DRAFT).getByText("Sākt no jauna").click();
            assertThat(again.locator(DRAFT)).containsText("Ierakstītais ir izmests.");
            giveBack(desk, place);
        }
    }

    @Test
    void whoFillsInAFormInTwoTabsIsToldSoInTheOneThatWasLeft() {
        try (BrowserContext desk = browser.desk()) {
            Page first = signIn(desk, "vaditaja");
            Tasklist.open(first, "Brīvie uzdevumi");
            Tasklist.card(first, "Ilze Kalniņa").locator("h4.task a").click();
            first.locator("button.claim").click();
            assertThat(first.locator("button.claim")).hasCount(0);
            first.locator(EDITABLE).last().fill("Pirmajā cilnē.");
            assertThat(first.locator(DRAFT)).containsText("Melnraksts saglabāts plkst. ");

            Page second = desk.newPage();
            second.navigate(first.url());
            Locator note = second.locator(EDITABLE).last();
            assertThat(note).hasValue("Pirmajā cilnē.");
            note.fill("Otrajā cilnē.");
            assertThat(second.locator(DRAFT)).containsText("Melnraksts saglabāts plkst. ");
            assertThat(second.locator(DRAFT)).not().containsText("citā cilnē");

            first.locator(EDITABLE).last().fill("Atkal pirmajā.");
            assertThat(first.locator(DRAFT)).containsText("Šo veidlapu aizpildāt arī citā cilnē (plkst. ");
            Browser.picture(first, "draft-two-tabs");

            second.reload();
            assertThat(note).hasValue("Atkal pirmajā.");
            second.locator(DRAFT).getByText("Sākt no jauna").click();
            assertThat(second.locator(DRAFT)).containsText("Ierakstītais ir izmests.");
            giveBack(desk, second.url());
        }
    }

    @Test
    void theDialogThatBeginsAProcessStaysOpenWithWhatIsTypedAndKeepsIt() {
        try (BrowserContext desk = browser.desk()) {
            Page tasklist = signIn(desk, "koordinatore");
            beginOnboarding(tasklist);
            Locator dialog = tasklist.locator(".modal-content");
            Locator firstName = tasklist.locator(".fjs-container input[id*=firstName]");
            assertThat(dialog.locator(".modal-title")).hasText("Reģistrēt pieteikumu");
            assertThat(dialog.locator(".modal-footer .btn-primary")).hasText("Reģistrēt pieteikumu");
            firstName.fill("Ausma");
            Tasklist.select(tasklist, "Pašvaldība", "Rīga");

            tasklist.locator(".fjs-form-field-select .fjs-input-group").first().click();
            tasklist.keyboard().press("Escape");
            tasklist.keyboard().press("Escape");
            tasklist.mouse().click(5, 300);

            assertThat(dialog.locator(DRAFT)).containsText("Ierakstītais ir saglabāts");
            assertThat(firstName).hasValue("Ausma");
            Browser.picture(tasklist, "draft-start");
            List<Route> onTheirWay = new ArrayList<>();
            tasklist.route("**/api/drafts/processes/**", route -> {
                if (route.request().method().equals("PUT")) {
                    onTheirWay.add(route);
                } else {
                    route.resume();
                }
            });
            firstName.fill("Ausma Anna");
            dialog.getByText("Aizvērt", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(dialog).hasCount(0);

            beginOnboarding(tasklist);
            assertThat(firstName).hasValue("");
            assertThat(onTheirWay).isNotEmpty();
            tasklist.unroute("**/api/drafts/processes/**");
            onTheirWay.forEach(Route::resume);
            assertThat(firstName).hasValue("Ausma Anna");
            assertThat(dialog.locator(".fjs-form-field-select input").first()).hasValue("Rīga");
            typedWhileTheDraftComes(tasklist, dialog, firstName);
            dialog.locator(DRAFT).getByText("Sākt no jauna").click();
            assertThat(firstName).hasValue("");
            tasklist.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
        }
    }

    /** The draft arrives before the field has told the form what is typed. */
    private static void typedWhileTheDraftComes(Page tasklist, Locator dialog, Locator firstName) {
        dialog.getByText("Aizvērt", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
        List<Route> asked = new ArrayList<>();
        tasklist.route("**/api/drafts/processes/**", asked::add);
        beginOnboarding(tasklist);
        Locator lastName = tasklist.locator(".fjs-container input[id*=lastName]");
        assertThat(lastName).isVisible();
        tasklist.waitForCondition(() -> !asked.isEmpty());
        tasklist.unroute("**/api/drafts/processes/**");
        lastName.fill("Liepa");
        asked.forEach(Route::resume);
        assertThat(firstName).hasValue("Ausma Anna");
        assertThat(lastName).hasValue("Liepa");
    }

    @Test
    void aProcessThatAnAnalystHasDrawnIsBegunAboutSomebodyWhoIsFoundByName() {
        try (BrowserContext desk = browser.desk();
                BrowserContext office = browser.desk()) {
            apply(desk, "Rota", "Saulīte", "rota.saulite@example.org");
            letAnalystsDrawForCoordinators(office);
            new EngineRest(application).deploy(EngineRest.ANALYST, AnnualTalk.files());
            Page tasklist = signIn(desk, "koordinatore");
            begin(tasklist, "Ikgadējā saruna");
            Locator dialog = tasklist.locator(".modal-content");
            Locator choice =
                    dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Ar ko runāsiet"));
            Locator options = dialog.getByRole(AriaRole.OPTION);
            Locator said = dialog.locator(".lidzas-chosen");

            choice.pressSequentially("nav tada");
            assertThat(said).hasText("Nekas nav atrasts.");
            choice.fill("");
            choice.pressSequentially("saulite");
            assertThat(options)
                    .hasText(Pattern.compile("Rota Saulīte V-\\d{4}-\\d{6}, .*dz\\. 04\\.05\\.1990\\., Rīga"));
            assertThat(choice).hasAttribute("aria-expanded", "true");
            Browser.picture(tasklist, "start-about-record-list");
            choice.press("Escape");
            assertThat(options).hasCount(0);
            assertThat(dialog).isVisible();
            choice.pressSequentially(" ");
            choice.press("Backspace");
            assertThat(options).hasCount(1);
            choice.press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            choice.press("Enter");
            assertThat(choice).hasValue(Pattern.compile("V-\\d{4}-\\d{6}"));
            assertThat(said).hasText(Pattern.compile("Rota Saulīte, .*Rīga"));
            assertThat(dialog.locator(DRAFT)).containsText("Melnraksts saglabāts plkst. ");

            tasklist.reload();
            assertThat(choice).hasValue(Pattern.compile("V-\\d{4}-\\d{6}"));
            assertThat(said).hasText(Pattern.compile("Rota Saulīte, .*Rīga"));
            Browser.picture(tasklist, "start-about-record");
            tasklist.setViewportSize(390, 844);
            Browser.picture(tasklist, "start-about-record-narrow");
            tasklist.setViewportSize(1366, 768);
            dialog.locator(".modal-footer .btn-primary").click();
            assertThat(dialog.locator(".lidzas-notice")).containsText("Nav nosūtīts.");
            assertThat(dialog.locator(".flatpickr-input")).isFocused();
            Browser.picture(tasklist, "start-refused");
            Tasklist.today(tasklist);
            dialog.locator(".modal-footer .btn-primary").click();
            assertThat(dialog).hasCount(0);
            assertThat(tasklist.locator(".lidzas-notice"))
                    .containsText(Pattern.compile("Sākts: „Ikgadējā saruna”: Rota Saulīte, V-.*Nākamais solis: "));
            Browser.picture(tasklist, "started-next-step");

            Tasklist.open(tasklist, "Brīvie uzdevumi");
            Locator card = Tasklist.card(tasklist, "Rota Saulīte")
                    .filter(new Locator.FilterOptions().setHasText("Noturēt ikgadējo sarunu"));
            assertThat(card).hasCount(1);
            assertThat(new Outbox(application.home()).hasMail("rota.saulite@example.org", "Aprunāsimies par jūsu gadu"))
                    .isTrue();

            card.locator("a.lidzas-name").click();
            assertThat(tasklist.locator("section:has(#sakt)")).containsText("Ikgadējā saruna");
            tasklist.locator("#sakt").scrollIntoViewIfNeeded();
            Browser.picture(tasklist, "card-starts");
            tasklist.locator("section:has(#sakt) a")
                    .filter(new Locator.FilterOptions().setHasText("Ikgadējā saruna"))
                    .click();
            assertThat(tasklist.locator("main")).containsText("Ar ko runāsiet: Rota Saulīte, V-");
            Browser.picture(tasklist, "start-page");
            tasklist.getByText("Izvēlēties citu ierakstu").click();
            tasklist.getByLabel("Vārds vai numurs").pressSequentially("saulite");
            assertThat(tasklist.locator("#results a")).hasText("Rota Saulīte");
            Browser.picture(tasklist, "start-choice");
            tasklist.setViewportSize(390, 844);
            Browser.picture(tasklist, "start-choice-narrow");
        }
    }

    private static void letAnalystsDrawForCoordinators(BrowserContext office) {
        Page page = signIn(office, "admin");
        page.navigate(application.url("/analitiku-procesi"));
        page.getByLabel("koordinatori").check();
        Browser.picture(page, "analysts-processes");
        page.locator("main form button[type=submit]").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Saglabāts.");
    }

    /** Free for whoever comes next. */
    private static void giveBack(BrowserContext context, String place) {
        String task = place.replaceFirst(".*task=([0-9a-f-]+).*", "$1");
        APIResponse answer = context.request()
                .post(
                        application.url("/engine-rest/task/" + task + "/unclaim"),
                        RequestOptions.create()
                                .setHeader("Authorization", MANAGER)
                                .setData(Map.of()));
        assertThat(answer.ok()).as(answer.status() + " " + answer.text()).isTrue();
    }

    private static void signOut(Page tasklist) {
        tasklist.locator(".account .dropdown-toggle").click();
        tasklist.locator(".account .logout a").click();
        tasklist.waitForURL("**/ieiet?izgajis");
    }

    private static void beginOnboarding(Page tasklist) {
        begin(tasklist, "Reģistrēt pieteikumu");
    }

    private static void begin(Page tasklist, String process) {
        tasklist.locator(".start-process-action a").click();
        tasklist.locator(".available-processes a", new Page.LocatorOptions().setHasText(process))
                .click();
    }

    @Test
    void axeFindsNothingInTasklistThatOurFilesReach() {
        try (BrowserContext desk = browser.desk()) {
            Page tasklist = signIn(desk, "koordinatore");
            Tasklist.open(tasklist, "Brīvie uzdevumi");
            assertThat(tasklist.locator("ol.tasks-list li.task").first()).isVisible();
            assertNothingInReach(tasklist);

            Tasklist.card(tasklist, "Ilze Kalniņa").locator("h4.task a").click();
            assertThat(tasklist.locator(".disabled-form .fjs-container input").first())
                    .isVisible();
            assertNothingInReach(tasklist);
            Browser.picture(tasklist, "tasklist-not-taken");
            tasklist.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(tasklist.locator(".disabled-form")
                            .evaluate("form => getComputedStyle(form, '::before').backgroundColor"))
                    .as("no veil over what is read")
                    .isEqualTo("rgba(0, 0, 0, 0)");
            Browser.picture(tasklist, "tasklist-not-taken-dark");
            tasklist.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

            Tasklist.take(tasklist, "Ilze Kalniņa", "Izskatīt pieteikumu");
            assertThat(tasklist.locator(".fjs-container input").first()).isVisible();
            assertNothingInReach(tasklist);
            tasklist.locator(".form-actions .btn-primary").click();
            assertThat(tasklist.locator(".fjs-form-field-error").first()).isVisible();
            assertNothingInReach(tasklist);
            tasklist.locator(".task-card .nav-tabs a").nth(1).click();
            assertThat(tasklist.locator("[cam-widget-bpmn-viewer] .djs-shape").first())
                    .isVisible();
            assertNothingInReach(tasklist);
            giveBack(desk, tasklist.url());

            tasklist.locator(".start-process-action a").click();
            assertThat(tasklist.locator(".available-processes a").first()).isVisible();
            assertNothingInReach(tasklist);
            Browser.picture(tasklist, "start-deeds");
            tasklist.locator(".available-processes a", new Page.LocatorOptions().setHasText("Reģistrēt pieteikumu"))
                    .click();
            assertThat(tasklist.locator(".modal-content .fjs-container input").first())
                    .isVisible();
            assertNothingInReach(tasklist);
            tasklist.locator(".fjs-container .flatpickr-input").first().click();
            assertThat(tasklist.locator(".flatpickr-calendar.open")).isVisible();
            assertNothingInReach(tasklist);
        }
    }

    @Test
    void onAPhoneATaskIsBroughtIntoViewAndItsFormHasTheWholeWidth() {
        try (BrowserContext phone = browser.desk()) {
            Page tasklist = signIn(phone, "koordinatore");
            tasklist.setViewportSize(390, 844);
            Tasklist.open(tasklist, "Brīvie uzdevumi");
            Tasklist.card(tasklist, "Ilze Kalniņa").locator("h4.task a").click();

            assertThat(tasklist.locator(".task-card h2")).isInViewport();
            Locator form = tasklist.locator(".fjs-container");
            assertThat(form).isVisible();
            assertThat(form.boundingBox().width).isGreaterThan(340);
            assertThat(tasklist.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            Browser.picture(tasklist, "tasklist-phone");
        }
    }

    private static void assertNothingInReach(Page tasklist) {
        await().untilAsserted(() -> assertThat(Axe.violations(tasklist, "{}"))
                .filteredOn(finding -> OUT_OF_REACH.keySet().stream().noneMatch(rule -> finding.startsWith(rule + " ")))
                .isEmpty());
        Shades.follow(tasklist);
    }

    @Test
    void aLostSessionLeadsOverOurSignInBackToTheTask() {
        try (BrowserContext desk = browser.desk()) {
            Page tasklist = signIn(desk, "koordinatore");
            Tasklist.open(tasklist, "Brīvie uzdevumi");
            Tasklist.card(tasklist, "Ilze Kalniņa").locator("h4.task a").click();
            assertThat(tasklist.locator(".task-actions a.lidzas-name")).hasText("Ilze Kalniņa");
            String place = tasklist.url();
            comeBackAfterAnHour(tasklist);
            assertThat(tasklist.locator(".task-actions a.lidzas-name")).hasText("Ilze Kalniņa");

            desk.clearCookies();
            findOutThatNobodyIsSignedIn(tasklist);
            tasklist.waitForURL(Pattern.compile(".*/ieiet.*"));
            assertThat(tasklist.getByRole(AriaRole.STATUS)).containsText("Jūsu sesija ir beigusies");
            Browser.picture(tasklist, "session-ended");
            Tasklist.enter(tasklist, "koordinatore");

            tasklist.waitForURL("**/camunda/app/tasklist/**");
            assertThat(tasklist.locator(".task-actions a.lidzas-name")).hasText("Ilze Kalniņa");
            assertThat(tasklist.url()).contains(place.replaceFirst(".*(task=[0-9a-f-]+).*", "$1"));
        }
    }

    /** A page that was out of sight for long is opened anew. */
    private static void comeBackAfterAnHour(Page tasklist) {
        tasklist.evaluate(
                """
                () => {
                  window.isOld = true;
                  const look = state => {
                    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
                    document.dispatchEvent(new Event('visibilitychange'));
                  };
                  const now = Date.now();
                  look('hidden');
                  Date.now = () => now + 60 * 60 * 1000;
                  look('visible');
                }""");
        tasklist.waitForFunction("() => !window.isOld");
    }

    /** Any call does; the list's own may come before this one and lead away from the page. */
    private static void findOutThatNobodyIsSignedIn(Page tasklist) {
        try {
            tasklist.evaluate("() => setTimeout(() => document.querySelector('button.claim')?.click())");
        } catch (PlaywrightException leaving) {
            assertThat(tasklist).hasURL(Pattern.compile(".*/ieiet.*"));
        }
    }

    @Test
    void dueDatesAreReadAndNotChangedHere() {
        try (BrowserContext desk = browser.desk()) {
            Page tasklist = signIn(desk, "koordinatore");
            Tasklist.open(tasklist, "Brīvie uzdevumi");
            Tasklist.card(tasklist, "Ilze Kalniņa").locator("h4.task a").click();

            Locator due = tasklist.locator(".task-card .due-date");
            assertThat(due).isVisible();
            assertThat(due).hasText(Pattern.compile("\\d\\d\\.\\d\\d\\."));
            due.focus();
            tasklist.keyboard().press("Enter");
            due.dispatchEvent("click");
            assertThat(tasklist.locator(".task-card .cam-widget-inline-field.field-control"))
                    .hasCount(0);
            assertThat(tasklist.locator(".task-card .followup-date")).isHidden();
            assertThat(tasklist.locator(".task-card .reset-due-date")).isHidden();
        }
    }

    @Test
    void theOtherApplicationsBearOurNameToo() {
        try (BrowserContext desk = browser.desk()) {
            Page page = signIn(desk, "admin");
            Map.of("cockpit", "Līdzās Procesi", "admin", "Līdzās Pārvaldība").forEach((app, name) -> {
                page.navigate(application.url("/camunda/app/" + app + "/default/"));
                assertThat(page.locator(".navbar-brand .brand-name")).hasText(name);
                assertThat(page).hasTitle(Pattern.compile("^" + name));
                assertThat(page.locator(".ce-eol-banner")).isHidden();
                Browser.picture(page, app);
            });
            page.navigate(application.url("/camunda/app/welcome/default/"));
            assertThat(page).hasURL(application.url("/"));
        }
    }

    @Test
    void anEnglishBrowserGetsEnglish() {
        try (BrowserContext desk = browser.desk("en-GB")) {
            Page tasklist = signIn(desk, "vaditaja");

            assertThat(tasklist).hasTitle("Līdzās Tasklist");
            assertThat(tasklist.locator("html")).hasAttribute("lang", "en");
            assertThat(tasklist.locator("[cam-widget-header]")).containsText("Start process");
            assertThat(tasklist.locator("a.lidzas-way").nth(3)).hasText("People");
            assertThat(tasklist.locator(".task-filters")).containsText("Free tasks");
            assertThat(tasklist.locator(".sort-by")).hasText("Due date");
            assertThat(tasklist.locator("ol.tasks-list")).not().containsText("pieteikum");
            Tasklist.open(tasklist, "Free tasks");
            Tasklist.card(tasklist, "Ilze Kalniņa").locator("h4.task a").click();
            assertThat(tasklist.locator(".task-card h2")).containsText("Review the application");
            assertThat(tasklist.locator(".fjs-container")).not().containsText("Vārds");
            assertThat(tasklist.locator(".task-card .due-date")).hasText(Pattern.compile("\\d{1,2} [A-Z][a-z]{2}"));
            Browser.picture(tasklist, "english");

            tasklist.waitForResponse("**/api/tasks/view?*", () -> tasklist.locator(".sort-direction")
                    .click());
            try (BrowserContext elsewhere = browser.desk("en-GB")) {
                Page again = signIn(elsewhere, "vaditaja");
                assertThat(again.locator(".sort-direction.glyphicon-menu-down")).isVisible();
                assertThat(again.locator(".task-filter.active")).containsText("Free tasks");
                again.waitForResponse("**/api/tasks/view?*", () -> again.locator(".sort-direction")
                        .click());
            }
        }
    }

    private static void apply(BrowserContext context, String firstName, String lastName, String email) {
        Map<String, Object> values = Map.of(
                "firstName",
                firstName,
                "lastName",
                lastName,
                "birthDate",
                "1990-05-04",
                "email",
                email,
                "municipality",
                "riga",
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("companion"),
                "motivation",
                "Gribu būt līdzās.",
                "noticeRead",
                true);
        String reference = post(context, "/api/public/forms/volunteerApplication?lang=lv", Map.of("volunteer", values))
                .replaceFirst(".*(V-\\d{4}-\\d{6}).*", "$1");
        String link = new Outbox(application.home()).linkIn(email, "Lūdzu, apstipriniet");
        // The mail is on its way a moment before its step is committed.
        awaitTask(context, "userTask_confirmAddress", reference);
        post(context, "/api/public/links/" + ReceivedMail.token(link), Map.of());
        awaitTask(context, "userTask_reviewApplication", reference);
    }

    private static void awaitTask(BrowserContext context, String element, String reference) {
        String tasks =
                "/engine-rest/task/count?taskDefinitionKey=" + element + "&processInstanceBusinessKey=" + reference;
        await().pollInterval(Duration.ofMillis(300)).until(() -> context.request()
                .get(application.url(tasks), RequestOptions.create().setHeader("Authorization", COORDINATOR))
                .text()
                .contains("\"count\":1"));
    }

    private static String post(BrowserContext context, String path, Object data) {
        APIResponse answer = context.request()
                .post(application.url(path), RequestOptions.create().setData(data));
        assertThat(answer.ok()).as(answer.status() + " " + answer.text()).isTrue();
        return answer.text();
    }

    private static Page signIn(BrowserContext context, String user) {
        return Tasklist.signIn(application, context, user);
    }

    /** Everything that the browser keeps for this site. */
    private static String stored(Page page) {
        return (String)
                page.evaluate("() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })");
    }
}
