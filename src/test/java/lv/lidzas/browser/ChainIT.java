package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestClock;
import lv.lidzas.values.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole chain in the packaged application: someone is taken in, learns, and stands at another person's side. */
class ChainIT {

    private static final String VOLUNTEER = "Zane Liepkalne";
    private static final String EMAIL = "zane.liepkalne@example.org";
    private static final String SUPPORTED = "Parvīna Rahimi";

    private static RunningJar application;
    private static EngineRest rest;
    private static Browser browser;
    private static OutsidePages outside;
    private static Stretches stretches;

    @BeforeAll
    static void start() {
        application = RunningJar.ofTrial().start();
        rest = new EngineRest(application);
        outside = new OutsidePages(application, new Outbox(application.home()));
        stretches = new Stretches(application, rest);
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @Test
    void someoneIsTakenInLearnsAndStandsAtAnotherPersonsSide() {
        try (BrowserContext phone = browser.phone(true);
                BrowserContext desk = browser.desk();
                BrowserContext office = browser.desk()) {
            theExamplesAreInTheirPlaces();
            Page tasklist = Tasklist.newestFirst(application, Tasklist.signIn(application, desk, COORDINATOR));
            takenIn(phone, tasklist);
            Page own = outside.signIn(phone, EMAIL);
            stretches.learns(own, tasklist, VOLUNTEER);
            String reference = asksForSupport(tasklist);
            helps(own, tasklist, reference);
            closes(
                    own,
                    tasklist,
                    Tasklist.newestFirst(application, Tasklist.signIn(application, office, MANAGER)),
                    reference);
        }
    }

    private static void theExamplesAreInTheirPlaces() {
        Stretches.waitFor(() -> rest.get("/task?taskDefinitionKey=userTask_resolveForgotten"), 1);
    }

    private static void takenIn(BrowserContext phone, Page tasklist) {
        outside.apply(phone, "Zane", "Liepkalne", EMAIL, page -> {});
        outside.confirm(phone, EMAIL, page -> {});
        stretches.talksWith(tasklist, VOLUNTEER, "pavadonis uz iestādēm");
        stretches.isSpokenFor();
        stretches.admits(tasklist, VOLUNTEER);
        Tasklist.writeAgreement(tasklist, VOLUNTEER);
        Browser.picture(tasklist, "chain-agreement");
        Tasklist.complete(tasklist);
        outside.agree(phone, EMAIL);
    }

    /** Registered by telephone; then the way to a plan in Tasklist. */
    private static String asksForSupport(Page tasklist) {
        String reference = rest.start(
                COORDINATOR,
                "supportCase",
                "case",
                Map.ofEntries(
                        Map.entry("firstName", "Parvīna"),
                        Map.entry("lastName", "Rahimi"),
                        Map.entry("phone", "+371 20000099"),
                        Map.entry("municipality", "riga"),
                        Map.entry("languages", List.of("fa")),
                        Map.entry("contactChannel", "phone"),
                        Map.entry("contactLanguage", "fa"),
                        Map.entry("interpreterNeeded", "yes"),
                        Map.entry("withChildren", "no"),
                        Map.entry("protectionStatus", "refugee"),
                        Map.entry("statusMonth", "2024-01"),
                        Map.entry("referredBy", "ngo"),
                        Map.entry("anotherPerson", true)));
        Tasklist.take(tasklist, SUPPORTED, "Veikt sākotnējo sarunu");
        tasklist.getByLabel("Kad var satikties").fill("sestdienās");
        Tasklist.today(tasklist);
        Tasklist.choose(tasklist, "izvērtēt vajadzības un palīdzēt");
        Browser.picture(tasklist, "chain-intake");
        Tasklist.complete(tasklist);
        Tasklist.take(tasklist, SUPPORTED, "Saņemt piekrišanu");
        for (Locator refusal : Stretches.shown(
                tasklist.locator(".fjs-container label").filter(new Locator.FilterOptions().setHasText("nepiekrīt")))) {
            refusal.click();
        }
        Tasklist.select(tasklist, "Kādā valodā nolasīts", "dari");
        Tasklist.choose(tasklist, "mutiski");
        Browser.picture(tasklist, "chain-consent");
        Tasklist.complete(tasklist);
        Tasklist.take(tasklist, SUPPORTED, "Izvērtēt vajadzības");
        for (String area : List.of("documents", "residence", "income", "work", "latvian", "health", "safety")) {
            Tasklist.score(tasklist, area, "4");
        }
        Tasklist.score(tasklist, "housing", "2");
        Browser.picture(tasklist, "chain-needs");
        Tasklist.complete(tasklist);
        Tasklist.take(tasklist, SUPPORTED, "Saskaņot atbalsta plānu");
        tasklist.getByLabel("1. mērķis").fill("Atrast dzīvokli");
        Tasklist.choose(tasklist, "brīvprātīgais");
        for (Locator day : List.of(
                tasklist.locator(".fjs-container .flatpickr-input").first(),
                tasklist.locator(".fjs-container .flatpickr-input").last())) {
            day.click();
            tasklist.locator(".flatpickr-calendar.open .flatpickr-day.today").click();
        }
        Browser.picture(tasklist, "chain-plan");
        Tasklist.complete(tasklist);
        return reference;
    }

    /** Asked without a name, agrees on the phone, writes a visit down while the connection is lost. */
    private static void helps(Page own, Page tasklist, String reference) {
        Tasklist.take(tasklist, SUPPORTED, "Piemeklēt brīvprātīgo");
        assertThat(tasklist.getByLabel("Kam tagad nevar piedāvāt")).isVisible();
        assertThat(tasklist.getByLabel("Kam jau jautāts")).hasCount(0);
        Browser.picture(tasklist, "chain-choose");
        Tasklist.select(tasklist, "Brīvprātīgais", VOLUNTEER);
        Tasklist.choose(tasklist, "līdz divām stundām nedēļā");
        Tasklist.choose(tasklist, "jautāt brīvprātīgajam");
        Tasklist.complete(tasklist);

        stretches.shows(own, "Kādam vajadzīgs atbalsts");
        own.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sīkāk"))
                .click();
        assertThat(own.locator("main")).containsText("mājoklis");
        assertThat(own.locator("main")).not().containsText("Rahimi");
        OutsidePages.assertAccessible(own);
        Browser.picture(own, "chain-offer-phone");
        own.getByLabel("jā, palīdzēšu").check();
        own.locator("main form button[type=submit]").click();
        stretches.shows(own, SUPPORTED);

        own.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SUPPORTED))
                .click();
        OutsidePages.assertAccessible(own);
        Browser.picture(own, "chain-case-phone");
        String visit = "/mana/gadijumi/" + reference + "/tiksanas";
        own.navigate(application.url(visit));
        assertThat(own.locator("[name='visit.day']")).hasValue(Written.typed(LocalDate.now(TestClock.RIGA)));
        own.locator("[name='visit.minutes']").fill("1");
        own.locator("[name='visit.mode'][value=inPerson]").check();
        own.locator("[name='visit.domains'][value=housing]").check();
        own.locator("[name='visit.note']").fill("Apskatījām dzīvokli.");
        own.context().setOffline(true);
        own.locator("main form button[type=submit]").click();
        own.context().setOffline(false);
        own.navigate(application.url(visit));
        assertThat(own.locator("[name='visit.note']")).hasValue("Apskatījām dzīvokli.");
        assertThat(own.locator("[name='visit.domains'][value=housing]")).isChecked();
        assertThat(own.locator(".draft-note")).isVisible();
        OutsidePages.assertAccessible(own);
        Browser.picture(own, "chain-visit-phone");
        own.locator("main form button[type=submit]").click();
        assertThat(own.locator("main")).containsText("Paldies, ka bijāt līdzās!");
        assertThat(own.locator("main")).containsText("Apskatījām dzīvokli.");
        own.navigate(application.url(visit));
        assertThat(own.locator("[name='visit.note']")).hasValue("");
    }

    private static void closes(Page own, Page tasklist, Page manager, String reference) {
        String instance = rest.get("/process-instance?processDefinitionKey=supportCase&businessKey=" + reference)
                .get(0)
                .path("id")
                .asText();
        rest.dueNow(rest.get("/job?activityId=event_planReviewBegins&processInstanceId=" + instance)
                .get(0));
        Stretches.waitFor(
                () -> rest.get("/task?taskDefinitionKey=userTask_reviewPlan&processInstanceId=" + instance), 1);
        Tasklist.take(tasklist, SUPPORTED, "Pārskatīt plānu");
        Tasklist.score(tasklist, "housing", "5");
        Tasklist.choose(tasklist, "slēgt gadījumu");
        Tasklist.complete(tasklist);
        Tasklist.take(tasklist, SUPPORTED, "Ierosināt slēgšanu");
        Tasklist.choose(tasklist, "mērķi sasniegti");
        tasklist.getByLabel("Kas panākts").fill("Dzīvoklis ir atrasts.");
        Tasklist.complete(tasklist);
        Tasklist.take(manager, SUPPORTED, "Apstiprināt slēgšanu");
        Browser.picture(manager, "chain-closure");
        Tasklist.choose(manager, "slēgt");
        Tasklist.complete(manager);

        tasklist.navigate(application.url("/gadijumi/" + reference));
        stretches.shows(tasklist, "Slēgts");
        OutsidePages.assertAccessible(tasklist);
        Browser.picture(tasklist, "chain-case");
        tasklist.navigate(application.url("/gadijumi"));
        OutsidePages.assertAccessible(tasklist);
        Browser.picture(tasklist, "chain-cases");
        tasklist.navigate(application.url("/nodarbibas"));
        OutsidePages.assertAccessible(tasklist);
        Browser.picture(tasklist, "chain-sessions");
        own.navigate(application.url("/mana"));
        assertThat(own.locator("main")).not().containsText(SUPPORTED);
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Iziet no šīs ierīces"))
                .click();
        assertThat(own.locator("main")).containsText("Šī ierīce vairs nav pieslēgta");
        assertThat(own.evaluate("Object.keys(localStorage).filter(key => key.startsWith('lidzas')).length"))
                .isEqualTo(0);
    }
}
