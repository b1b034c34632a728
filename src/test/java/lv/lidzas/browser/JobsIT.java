package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestClock;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the commonest jobs cost, from the day of whoever does them to the word that they are done. Each test is called as its row of
 * {@code docs/usability.md}.
 */
class JobsIT {

    private static RunningJar application;
    private static EngineRest rest;
    private static Browser browser;
    private static OutsidePages outside;
    private static CostTable costs;

    private BrowserContext desk;
    private Clicks coordinator;
    private String job;

    @RegisterExtension
    final AfterTestExecutionCallback picture = ran -> {
        if (ran.getExecutionException().isPresent()) {
            List<Page> pages = desk.browser().contexts().stream()
                    .flatMap(context -> context.pages().stream())
                    .toList();
            for (Page page : pages) {
                Browser.picture(page, "failed-" + ran.getRequiredTestMethod().getName() + "-" + pages.indexOf(page));
            }
        }
    };

    @BeforeAll
    static void start() throws IOException {
        costs = CostTable.read();
        application = RunningJar.ofTrial().start();
        rest = new EngineRest(application);
        browser = new Browser();
        outside = new OutsidePages(application, new Outbox(application.home()));
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @BeforeEach
    void open(TestInfo test) {
        job = test.getDisplayName();
        desk = browser.desk();
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    @DisplayName("Review an application and invite")
    void reviewAndInvite() {
        begin("Izskatīt pieteikumu", "Toms Piemērs");
        coordinator.choose("applicationReview", "aicināt uz sarunu");
        coordinator.send();
        saysDone(coordinator);
        costs(coordinator.count());
    }

    @Test
    @DisplayName("Write down the first talk")
    void holdTheFirstTalk() {
        begin("Novadīt iepazīšanās sarunu", "Ilze Izdoma");
        assertThat(coordinator.page().locator(".fjs-container .flatpickr-input").first())
                .hasValue(Written.date(LocalDate.now(TestClock.RIGA), Languages.LATVIAN));
        coordinator.choose("role", "biroja palīgs");
        coordinator.choose("childContact", "nebūs");
        coordinator.choose("firstTalkMode", "pa tālruni");
        coordinator.send();
        saysDone(coordinator);
        costs(coordinator.count());
    }

    @Test
    @DisplayName("Register a caller")
    void registerACaller() {
        deed("Reģistrēt pieteikumu");
        coordinator.type("firstName", "Velta");
        coordinator.type("lastName", "Zvanītāja");
        Locator birthDate =
                coordinator.page().locator(".modal .flatpickr-input").first();
        coordinator.type(birthDate, "04.05.1990.");
        // Nobody types the next field in the very moment in which this one is left.
        birthDate.press("Tab");
        assertThat(birthDate).hasValue("4.05.1990.");
        coordinator.type("phone", "20 000 555");
        coordinator.choose("languages", "latviešu");
        coordinator.choose("helpKinds", "pavadīt uz iestādēm");
        coordinator.choose("noticeRead", "iepazīstināts ar privātuma paziņojumu");
        coordinator.send();
        saysBegun();
        costs(coordinator.count());
    }

    @Test
    @DisplayName("Plan a session")
    void planASession() {
        deed("Plānot nodarbību");
        Page page = coordinator.page();
        coordinator.pick(page.locator("[name='session.module']"), "mission");
        coordinator.type(
                page.locator("[name='session.day']"),
                Written.typed(LocalDate.now(TestClock.RIGA).plusDays(40)));
        coordinator.type(page.locator("[name='session.startsAt']"), "17:30");
        coordinator.submit();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Nodarbība ir ieplānota");
        costs(coordinator.count());
    }

    @Test
    @DisplayName("Record the attendance of ten")
    void recordTheAttendanceOfTen() {
        new Learners(rest).tenAtTheFirstSession();
        begin("Reģistrēt apmeklējumu", "");
        assertThat(coordinator.field("present").locator("input")).hasCount(10);
        coordinator.choose("everybody", "Visi klāt");
        coordinator.send();
        saysDone(coordinator);
        costs(coordinator.count());
    }

    @Test
    @DisplayName("Register a case")
    void registerACase() {
        deed("Reģistrēt gadījumu");
        coordinator.type("firstName", "Gulnāra");
        coordinator.type("lastName", "Jaunā");
        coordinator.type("phone", "20 000 556");
        coordinator.select("Pašvaldība", "Rīga");
        coordinator.choose("languages", "dari");
        coordinator.choose("interpreterNeeded", "jā");
        coordinator.choose("protectionStatus", "bēgļa statuss");
        coordinator.type("statusMonth", "05.2025");
        coordinator.choose("referredBy", "pašvaldība");
        coordinator.send();
        saysBegun();
        costs(coordinator.count());
    }

    @Test
    @DisplayName("Assess fourteen areas of life")
    void assessTheNeeds() {
        begin("Izvērtēt vajadzības", "Selama Teiksma");
        assertThat(coordinator.page().locator("input[id*='Note']").first().boundingBox().width)
                .as("wide enough to read what is written")
                .isGreaterThan(160);
        for (String area : CaseNeeds.AREAS) {
            coordinator.score(area, area.equals("housing") ? "2" : "4");
        }
        answersToArrowKeys();
        Browser.picture(coordinator.page(), "needs");
        coordinator.send();
        saysDone(coordinator);
        costs(coordinator.count());
    }

    @Test
    @DisplayName("Choose a volunteer")
    void chooseAVolunteer() {
        begin("Piemeklēt brīvprātīgo", "Mahsa Prikladova");
        Locator list = coordinator.page().locator(".fjs-form-field-select:has(label:text('Brīvprātīgais'))");
        coordinator.click(list.locator(".fjs-input-group"));
        coordinator.click(list.locator(".fjs-dropdownlist-item").first());
        coordinator.choose("matchOutcome", "jautāt brīvprātīgajam");
        coordinator.send();
        saysDone(coordinator);
        costs(coordinator.count());
    }

    @Test
    @DisplayName("Close a case, two people together")
    void closeACase() {
        rest.timer("event_planReviewBegins");
        await().pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(rest.get("/task?taskDefinitionKey=userTask_reviewPlan"))
                        .hasSize(2));
        begin("Pārskatīt plānu", "Reza Šablons");
        coordinator.choose("planOutcome", "slēgt gadījumu");
        coordinator.send();
        Locator notice = coordinator.page().locator(".lidzas-notice");
        assertThat(notice).containsText("Nākamais solis: Ierosināt slēgšanu");
        coordinator.click(notice.getByText("Ierosināt slēgšanu"));
        coordinator.choose("closureReason", "mērķi sasniegti");
        coordinator.send();
        saysDone(coordinator);
        try (BrowserContext office = browser.desk()) {
            Clicks manager = atTheDay(office, MANAGER);
            manager.begin("Apstiprināt slēgšanu", "Reza Šablons");
            manager.choose("closureDecision", "slēgt");
            manager.send();
            saysDone(manager);
            costs(coordinator.count() + manager.count());
        }
    }

    @Test
    @DisplayName("Find somebody and correct the phone")
    void findAndCorrectAPhone() {
        coordinator = atTheDay(desk, COORDINATOR);
        Page page = coordinator.page();
        coordinator.typeSlowly(page.locator("#find"), "iedoma");
        coordinator.click(page.locator("#found a", new Page.LocatorOptions().setHasText("Labot"))
                .first());
        coordinator.type(page.locator("[name$=phone]"), "20 000 778");
        coordinator.submit();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("ir saglabātas");
        assertThat(page.locator("main")).containsText("+371 20 000 778");
        costs(coordinator.count());
    }

    @Test
    @DisplayName("Apply on a phone")
    void applyOnAPhone() {
        try (BrowserContext phone = browser.phone(true)) {
            Page page = phone.newPage();
            page.navigate(application.url("/"));
            Clicks applicant = new Clicks(page);
            applicant.click(page.locator("main a[href^='/pieteikties']").first());
            applicant.type(page.locator("[name$=firstName]"), "Zaiga");
            applicant.type(page.locator("[name$=lastName]"), "Ķirsberga");
            applicant.type(page.locator("[name$='birthDate.day']"), "4");
            applicant.pick(page.locator("[name$='birthDate.month']"), "05");
            applicant.type(page.locator("[name$='birthDate.year']"), "1990");
            applicant.type(page.locator("[name$='volunteer.email']"), "zaiga.kirsberga@example.org");
            applicant.pick(page.locator("[name$=municipality]"), "riga");
            applicant.click(page.locator("[name$=languages][value=lv]"));
            applicant.click(page.locator("[name$=helpKinds][value=companion]"));
            applicant.type(page.locator("[name$=motivation]"), "Gribu būt līdzās.");
            applicant.click(page.locator("[name$=noticeRead]"));
            applicant.submit();
            assertThat(page.locator("main")).containsText("Paldies");
            costs((int) Math.ceil(applicant.seconds()));
        }
    }

    @Test
    @DisplayName("Write a contact down on a phone")
    void writeAContactDownOnAPhone() {
        try (BrowserContext phone = browser.phone(true)) {
            Page page = outside.signIn(phone, "juris@example.org");
            Clicks helper = new Clicks(page);
            helper.click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pierakstīt tikšanos"))
                    .first());
            helper.submit();
            assertThat(page.locator("main")).containsText("Paldies, ka bijāt līdzās!");
            costs((int) Math.ceil(helper.seconds()));
        }
    }

    /** Of this one the way alone: its form is the one of the phone. */
    @Test
    void aContactIsOneChoiceAwayFromTheDay() {
        deed("Pierakstīt tikšanos");
        Page page = coordinator.page();
        OutsidePages.assertAccessible(page);
        coordinator.typeSlowly(page.locator("main input[type=search]"), "izteiksme");
        Browser.picture(page, "contact-choice");
        coordinator.click(page.locator("#results a", new Page.LocatorOptions().setHasText("Karims Izteiksme")));
        assertThat(page.locator("main")).containsText("Karims Izteiksme · C-");
        assertThat(page.locator("[name='visit.day']")).hasValue(Written.typed(LocalDate.now(TestClock.RIGA)));
        OutsidePages.assertAccessible(page);
        Browser.picture(page, "contact-form");
        coordinator.submit();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Tikšanās ir pierakstīta");
    }

    @Test
    void daysAreWrittenAsTheHouseDoesWhateverTheBrowserSpeaks() {
        try (BrowserContext american = browser.desk("en-US")) {
            Clicks anywhere = atTheDay(american, COORDINATOR);
            Page page = anywhere.page();
            page.navigate(application.url("/nodarbibas/plano"));
            assertThat(page.locator("[name='session.day']")).hasAttribute("placeholder", "dd.mm.gggg.");
            assertThat(page.locator("input[type=date]")).hasCount(0);
            page.navigate(application.url("/"));
            page.locator(".deeds a").first().click();
            Locator birthDate = page.locator(".modal .flatpickr-input").first();
            assertThat(birthDate).hasAttribute("placeholder", "dd.mm.yyyy.");
            birthDate.pressSequentially("04051990");
            birthDate.press("Tab");
            assertThat(birthDate).hasValue("4.05.1990.");
        }
    }

    /** Nadia of the examples is registered; nothing is sent. */
    @Test
    void whoIsRegisteredAlreadyIsSaidWhereThePhoneWasTypedAndTakenByOnePress() {
        deed("Reģistrēt gadījumu");
        Page page = coordinator.page();
        Locator known = page.locator(".fjs-container .lidzas-known");
        Locator number = page.locator(".fjs-container input[id$='Field_knownPerson']");
        coordinator.type("phone", "20 000 099");
        coordinator.type("firstName", "Nadja");
        assertThat(known).hasCount(0);

        coordinator.type("phone", "20 000 031");
        coordinator.type("lastName", "Izdomata");
        assertThat(known).containsText(Pattern.compile("Šis tālrunis jau ir kartītē P-\\d{4}-\\d{6}, Nadia Izdomātā"));
        assertThat(known.getByRole(AriaRole.LINK)).hasAttribute("target", "_blank");
        OutsidePages.assertAccessible(page);
        Browser.picture(page, "known-person");
        coordinator.click(known.getByText("Tas ir šis cilvēks"));

        assertThat(number).hasValue(Pattern.compile("P-\\d{4}-\\d{6}"));
        assertThat(known).containsText("Gadījums būs kartītē P-");
        assertThat(page.locator(".fjs-container input[id$='Field_lastName']")).hasValue("Izdomata");
        // Who comes next begins with an empty form.
        assertThat(page.getByText("Melnraksts saglabāts")).isVisible();
        deed("Reģistrēt gadījumu");
        coordinator.page().waitForResponse(answer -> answer.request().method().equals("DELETE"), () -> coordinator
                .page()
                .getByText("Sākt no jauna")
                .click());
    }

    @Test
    void whoHasALikeNameIsOfferedWhereTheFormIsRefused() {
        deed("Reģistrēt gadījumu");
        Page page = coordinator.page();
        coordinator.type("firstName", "Nadija");
        coordinator.type("lastName", "Izdomātā");
        coordinator.select("Pašvaldība", "Rīga");
        coordinator.choose("languages", "dari");
        coordinator.choose("interpreterNeeded", "jā");
        coordinator.choose("protectionStatus", "bēgļa statuss");
        coordinator.type("statusMonth", "05.2025");
        coordinator.choose("referredBy", "pašvaldība");
        coordinator.send();

        assertThat(page.locator(".lidzas-notice")).containsText(Pattern.compile("Kartīte: P-\\d{4}-\\d{6}"));
        Locator known = page.locator(".fjs-container .lidzas-known");
        Browser.picture(page, "known-person-refused");
        known.getByText("Tas ir cits cilvēks").click();
        assertThat(page.locator(".fjs-container input[id$='Field_anotherPerson']"))
                .isChecked();
        coordinator.send();
        saysBegun();
    }

    @Test
    void eachJobOfThePageIsMeasured() {
        assertThat(costs.jobs())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(JobsIT.class.getDeclaredMethods())
                        .map(method -> method.getAnnotation(DisplayName.class))
                        .filter(Objects::nonNull)
                        .map(DisplayName::value)
                        .toList());
    }

    /** One stop of Tab for each area; the arrow keys choose among its answers. */
    private void answersToArrowKeys() {
        Page page = coordinator.page();
        Locator four = page.locator("input[id*='documentsScore']").nth(3);
        assertThat(four).isChecked();
        four.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("input[id*='documentsScore']").nth(4)).isChecked();
        page.keyboard().press("ArrowLeft");
        assertThat(four).isChecked();
        page.keyboard().press("Tab");
        assertThat(page.locator("input[id*='documentsNote']")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("input[id*='residenceScore']").nth(3)).isFocused();
    }

    private void begin(String task, String about) {
        coordinator = atTheDay(desk, COORDINATOR);
        coordinator.begin(task, about);
    }

    private void deed(String name) {
        coordinator = atTheDay(desk, COORDINATOR);
        coordinator.click(coordinator
                .page()
                .locator(".deeds")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)));
    }

    private static Clicks atTheDay(BrowserContext context, String user) {
        Page page = context.newPage();
        page.navigate(application.url("/ieiet"));
        Tasklist.enter(page, user);
        page.waitForURL(application.url("/"));
        assertThat(page.locator("h1")).hasText("Mana diena");
        return new Clicks(page);
    }

    private static void saysDone(Clicks clicks) {
        assertThat(clicks.page().locator(".lidzas-notice")).containsText("ir pabeigts");
    }

    private void saysBegun() {
        assertThat(coordinator.page().locator(".lidzas-notice")).containsText("Sākts: ");
    }

    private void costs(int measured) {
        costs.compare(job, measured);
    }
}
