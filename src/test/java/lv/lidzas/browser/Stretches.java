package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lv.lidzas.support.EngineRest.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;

/** Stretches of the way that several people go. */
final class Stretches {

    private final RunningJar application;
    private final EngineRest rest;

    Stretches(RunningJar application, EngineRest rest) {
        this.application = application;
        this.rest = rest;
    }

    /** A coordinator reads the application and talks on the phone. */
    void talksWith(Page tasklist, String name, String role) {
        Tasklist.take(tasklist, name, "Izskatīt pieteikumu");
        Tasklist.choose(tasklist, "aicināt uz sarunu");
        Tasklist.complete(tasklist);
        Tasklist.take(tasklist, name, "Novadīt iepazīšanās sarunu");
        Tasklist.today(tasklist);
        Tasklist.choose(tasklist, role);
        Tasklist.choose(tasklist, "nebūs");
        Tasklist.choose(tasklist, "pa tālruni");
        Tasklist.complete(tasklist);
    }

    void admits(Page tasklist, String name) {
        Tasklist.take(tasklist, name, "Izlemt par uzņemšanu");
        Tasklist.choose(tasklist, "uzņemt komandā");
        Tasklist.complete(tasklist);
    }

    /** The one who was talked with last names two on the phone, and both speak well of her. */
    void isSpokenFor() {
        rest.submit(
                COORDINATOR,
                newest("userTask_nameReferees", 1),
                Map.of("obtainedBy", "phone"),
                "volunteer",
                Map.of(
                        "firstRefereeName", "Ieva Ieteicēja",
                        "firstRefereeEmail", "ieva.chain@example.org",
                        "firstRefereeAgreed", true,
                        "secondRefereeName", "Oto Otrais",
                        "secondRefereeEmail", "oto.chain@example.org",
                        "secondRefereeAgreed", true));
        for (int open = 2; open > 0; open--) {
            rest.submit(
                    COORDINATOR,
                    newest("userTask_giveReference", open),
                    Map.of("referenceAnswer", "accepted", "obtainedBy", "phone"),
                    "reference",
                    Map.of("knownHow", "Strādājām kopā.", "recommended", "yes"));
        }
    }

    private JsonNode newest(String task, int atLeast) {
        String tasks = "/task?sortBy=created&sortOrder=desc&taskDefinitionKey=" + task;
        await().atMost(Duration.ofSeconds(60)).until(() -> rest.get(tasks).size() >= atLeast);
        return rest.get(tasks).get(0);
    }

    /** Chooses sessions on the phone; they are held, a coordinator records one in Tasklist and approves. */
    void learns(Page own, Page tasklist, String name) {
        shows(own, "Izvēlēties nodarbības");
        own.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Izvēlēties nodarbības"))
                .click();
        for (Locator session : shown(own.locator("[name='training.sessions']"))) {
            session.check();
        }
        OutsidePages.assertAccessible(own);
        Browser.picture(own, "chain-sessions-phone");
        own.locator("main form button[type=submit]").click();
        shows(own, "Manas nākamās nodarbības");
        OutsidePages.assertAccessible(own);
        Browser.picture(own, "chain-own-page-phone");

        rest.timer("event_sessionBegun");
        Supplier<JsonNode> held = () -> rest.get("/task?taskDefinitionKey=userTask_recordAttendance");
        waitFor(held, 10);
        Tasklist.take(tasklist, "Robežas", "Reģistrēt apmeklējumu");
        Tasklist.choose(tasklist, name);
        Browser.picture(tasklist, "chain-attendance");
        Tasklist.complete(tasklist);
        held.get()
                .forEach(task -> rest.submit(
                        COORDINATOR, task, Map.of(), "session", Map.of("present", rest.options(task, "present"))));
        Tasklist.take(tasklist, name, "Apstiprināt programmas apguvi");
        Tasklist.choose(tasklist, "programma ir apgūta");
        Tasklist.complete(tasklist);
        shows(own, "Pārbaudes periods");
    }

    /** All of them; the page may still be on its way. */
    static List<Locator> shown(Locator several) {
        assertThat(several.first()).isVisible();
        return several.all();
    }

    /** Steps between two tasks are jobs: the page is opened again until it shows what is expected. */
    void shows(Page page, String text) {
        String address = page.url().contains("/mana") ? application.url("/mana") : page.url();
        await().conditionEvaluationListener(seen -> {
                    if (!seen.isSatisfied() && seen.getRemainingTimeInMS() < 1_000) {
                        Browser.picture(page, "not-shown");
                    }
                })
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    page.navigate(address);
                    return page.locator("main").innerText().contains(text);
                });
    }

    static void waitFor(Supplier<JsonNode> question, int size) {
        await().pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(question.get()).hasSize(size));
    }
}
