package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the commonest jobs cost in clicks, from the day of whoever does them to the word that they are done. */
class JobsIT {

    /** A row of the page: job, before, aim, measured. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (?<job>[^|]+?) \\| \\d+ \\| (?<aim>\\d+) \\| (?<measured>\\d+) \\|");

    private static RunningJar application;
    private static EngineRest rest;
    private static Browser browser;
    private static Map<String, int[]> table;

    private BrowserContext desk;
    private Clicks coordinator;

    @BeforeAll
    static void start() throws IOException {
        application = RunningJar.ofTrial().start();
        prepare();
    }

    private static void prepare() throws IOException {
        rest = new EngineRest(application);
        browser = new Browser();
        table = new HashMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("docs", "usability.md")));
        while (row.find()) {
            table.put(
                    row.group("job"),
                    new int[] {Integer.parseInt(row.group("aim")), Integer.parseInt(row.group("measured"))});
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @BeforeEach
    void signIn() {
        desk = browser.desk();
        coordinator = atTheDay(desk, COORDINATOR);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void reviewAndInvite() {
        coordinator.begin("Izskatīt pieteikumu", "Toms Piemērs");
        coordinator.choose("jauns cilvēks");
        coordinator.choose("aicināt uz sarunu");
        coordinator.send();
        saysDone(coordinator);
        count("Review an application and invite");
    }

    @Test
    void holdTheFirstTalk() {
        coordinator.begin("Novadīt iepazīšanās sarunu", "Ilze Izdoma");
        today(coordinator);
        coordinator.choose("pa tālruni");
        coordinator.send();
        saysDone(coordinator);
        count("Write down the first talk");
    }

    @Test
    void registerACaller() {
        deed("Reģistrēt pieteikumu");
        coordinator.type("Vārds", "Velta");
        coordinator.type("Uzvārds", "Zvanītāja");
        coordinator.type(coordinator.page().locator(".modal .flatpickr-input").first(), "04.05.1990.");
        coordinator.type("Tālrunis", "20 000 555");
        coordinator.choose("latviešu");
        coordinator.choose("pavadīšana");
        coordinator.choose("iepazīstināts ar privātuma paziņojumu");
        coordinator.send();
        saysBegun();
        count("Register a caller");
    }

    @Test
    void registerACase() {
        deed("Reģistrēt gadījumu");
        coordinator.type("Vārds", "Gulnāra");
        coordinator.type("Uzvārds", "Jaunā");
        coordinator.type("Tālrunis", "20 000 556");
        coordinator.select("Pašvaldība", "Rīga");
        coordinator.choose("dari");
        coordinator.click(radio("interpreterNeeded", "jā"));
        coordinator.choose("bēglis");
        coordinator.type("Statusa piešķiršanas mēnesis", "05.2025");
        coordinator.click(radio("referredBy", ""));
        coordinator.send();
        saysBegun();
        count("Register a case");
    }

    @Test
    void assessTheNeeds() {
        coordinator.begin("Izvērtēt vajadzības", "Selama Teiksma");
        for (String area : CaseNeeds.AREAS) {
            coordinator.score(area, area.equals("housing") ? "2" : "4");
        }
        answersToArrowKeys();
        Browser.picture(coordinator.page(), "needs");
        coordinator.send();
        saysDone(coordinator);
        count("Assess fourteen areas of life");
    }

    @Test
    void chooseAVolunteer() {
        coordinator.begin("Piemeklēt brīvprātīgo", "Mahsa Prikladova");
        Locator list = coordinator.page().locator(".fjs-form-field-select:has(label:text('Brīvprātīgais'))");
        coordinator.click(list.locator(".fjs-input-group"));
        coordinator.click(list.locator(".fjs-dropdownlist-item").first());
        coordinator.choose("jautāt šim brīvprātīgajam");
        coordinator.send();
        saysDone(coordinator);
        count("Choose a volunteer");
    }

    @Test
    void closeACase() {
        String reference = reviewing();
        coordinator = atTheDay(desk, COORDINATOR);
        coordinator.begin("Pārskatīt plānu", reference);
        coordinator.choose("slēgt gadījumu");
        coordinator.send();
        Locator notice = coordinator.page().locator(".lidzas-notice");
        assertThat(notice).containsText("Nākamais solis: Ierosināt slēgšanu");
        coordinator.click(notice.getByText("Ierosināt slēgšanu"));
        coordinator.choose("mērķi sasniegti");
        coordinator.send();
        saysDone(coordinator);
        try (BrowserContext office = browser.desk()) {
            Clicks manager = atTheDay(office, MANAGER);
            manager.begin("Apstiprināt slēgšanu", reference);
            manager.choose("slēgt");
            manager.send();
            saysDone(manager);
            count("Close a case, two people together", coordinator.count() + manager.count());
        }
    }

    @Test
    void findAndCorrectAPhone() {
        Page page = coordinator.page();
        Locator search = page.locator("#find");
        search.pressSequentially("iedoma");
        coordinator.typed("iedoma");
        coordinator.click(page.locator("#found a", new Page.LocatorOptions().setHasText("Labot"))
                .first());
        coordinator.type(page.locator("[name$=phone]"), "20 000 778");
        coordinator.click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Saglabāt")));
        assertThat(page.locator("main")).containsText("+371 20 000 778");
        count("Find somebody and correct the phone");
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

    private void deed(String name) {
        coordinator.click(coordinator
                .page()
                .locator(".deeds")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)));
        assertThat(coordinator.page().locator(".modal .fjs-container form")).isVisible();
    }

    private Locator radio(String key, String words) {
        return coordinator
                .page()
                .locator(".modal .fjs-form-field-radio:has(input[id*='" + key + "']) label[for]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("input")
                .first();
    }

    private static void today(Clicks clicks) {
        clicks.click(clicks.page().locator(".fjs-container .flatpickr-input").first());
        clicks.click(clicks.page().locator(".flatpickr-calendar.open .flatpickr-day.today"));
    }

    /** The plan of somebody who is supported is to be reviewed now. */
    private static String reviewing() {
        JsonNode jobs = rest.get("/job?activityId=event_planReviewBegins");
        JsonNode job = jobs.get(0);
        String instance = job.path("processInstanceId").asText();
        rest.dueNow(job);
        await().pollInterval(Duration.ofMillis(500)).untilAsserted(() -> assertThat(
                        rest.get("/task?taskDefinitionKey=userTask_reviewPlan&processInstanceId=" + instance))
                .hasSize(1));
        return rest.get("/process-instance/" + instance).path("businessKey").asText();
    }

    private static Clicks atTheDay(BrowserContext context, String user) {
        Page page = context.newPage();
        page.navigate(application.url("/ieiet"));
        if (page.locator("input[name=lietotajs]").count() > 0) {
            Tasklist.enter(page, user);
        }
        page.navigate(application.url("/"));
        assertThat(page.locator("h1")).hasText("Mana diena");
        return new Clicks(page);
    }

    private static void saysDone(Clicks clicks) {
        assertThat(clicks.page().locator(".lidzas-notice")).containsText("ir pabeigts");
    }

    private void saysBegun() {
        assertThat(coordinator.page().locator(".lidzas-notice")).containsText("ir sākts");
    }

    private void count(String job) {
        count(job, coordinator.count());
    }

    private static void count(String job, int clicks) {
        assertThat(table).containsKey(job);
        assertThat(clicks).as(job).isLessThanOrEqualTo(table.get(job)[0]).isEqualTo(table.get(job)[1]);
    }
}
