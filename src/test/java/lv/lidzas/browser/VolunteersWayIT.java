package lv.lidzas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lv.lidzas.support.EngineRest.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.Outbox;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestClock;
import lv.lidzas.values.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A volunteer of fifteen, from the application to the last thank-you: on phones of her own, of her mother and of who knows her,
 * and in Tasklist.
 */
class VolunteersWayIT {

    private static final String VOLUNTEER = "Laura Ozoliņa";
    private static final String EMAIL = "laura.ozolina@example.org";
    private static final String REFEREE = "skolotaja@example.org";
    private static final String GUARDIAN = "mamma.ozolina@example.org";

    private static RunningJar application;
    private static EngineRest rest;
    private static Browser browser;
    private static Outbox outbox;
    private static OutsidePages outside;
    private static Stretches stretches;

    @BeforeAll
    static void start() {
        application = RunningJar.ofTrial().start();
        rest = new EngineRest(application);
        outbox = new Outbox(application.home());
        outside = new OutsidePages(application, outbox);
        stretches = new Stretches(application, rest);
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        application.remove();
    }

    @Test
    void someoneOfFifteenAppliesLearnsHelpsPausesComesBackAndLeavesWithALetter() throws IOException {
        try (BrowserContext phone = browser.phone(true);
                BrowserContext others = browser.phone(true);
                BrowserContext desk = browser.desk()) {
            Page tasklist = Tasklist.newestFirst(application, Tasklist.signIn(application, desk, COORDINATOR));
            applies(phone, tasklist);
            Page own = outside.signIn(phone, EMAIL);
            isSpokenFor(own, others, tasklist);
            signs(own, tasklist);
            stretches.learns(own, tasklist, VOLUNTEER);
            helps(own);
            becomesActive(own, tasklist);
            Page card = card(desk);
            pausesAndComesBack(own, card);
            leaves(own, tasklist, card);
        }
    }

    private static void applies(BrowserContext phone, Page tasklist) {
        outside.apply(
                phone,
                "Laura",
                "Ozoliņa",
                EMAIL,
                LocalDate.now(TestClock.RIGA).minusYears(15).minusDays(40),
                page -> {});
        outside.confirm(phone, EMAIL, page -> {});
        Tasklist.take(tasklist, VOLUNTEER, "Izvērtēt nepilngadīgā pieteikumu");
        Tasklist.complete(tasklist);
        stretches.talksWith(tasklist, VOLUNTEER, "pasākumu palīgs");
    }

    /** Names who knows her and who answers for her; both answer on their phones, and what the law wants in writing is. */
    private static void isSpokenFor(Page own, BrowserContext others, Page tasklist) {
        opens(own, "Nosaukt ieteicējus");
        own.locator("[name='volunteer.firstRefereeName']").fill("Ilze Skolotāja");
        own.locator("[name='volunteer.firstRefereeEmail']").fill(REFEREE);
        own.locator("[name='volunteer.firstRefereeAgreed']").check();
        assertThat(own.locator("[name='volunteer.secondRefereeName']")).hasCount(0);
        own.locator("[name='volunteer.guardianName']").fill("Dace Ozoliņa");
        own.locator("[name='volunteer.guardianEmail']").fill(GUARDIAN);
        OutsidePages.assertAccessible(own);
        Browser.picture(own, "way-referees-phone");
        send(own);

        Page referee = others.newPage();
        outside.open(referee, outbox.linkIn(REFEREE, ""));
        referee.getByLabel("jā", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        referee.locator("[name='reference.knownHow']").fill("Trīs gadus mācu viņas klasi.");
        referee.locator("[name='reference.recommended'][value=yes]").check();
        OutsidePages.assertAccessible(referee);
        Browser.picture(referee, "way-reference-phone");
        send(referee);
        assertThat(referee.locator("main")).containsText("Paldies");

        Page guardian = others.newPage();
        outside.open(guardian, outbox.linkIn(GUARDIAN, ""));
        guardian.getByLabel("parakstīšu", new Page.GetByLabelOptions().setExact(true))
                .check();
        OutsidePages.assertAccessible(guardian);
        Browser.picture(guardian, "way-guardian-phone");
        send(guardian);
        assertThat(guardian.locator("main")).containsText("Paldies");
        Tasklist.take(tasklist, VOLUNTEER, "Pierakstīt piekrišanu");
        Tasklist.choose(tasklist, "ir, redzēju");
        Tasklist.choose(tasklist, "uz papīra");
        Tasklist.today(tasklist);
        tasklist.locator("input[id*=signedWhere]").fill("Mape 3");
        Browser.picture(tasklist, "way-guardian-recorded");
        Tasklist.complete(tasklist);
        stretches.admits(tasklist, VOLUNTEER);
    }

    /** A minor's agreement is in writing. */
    private static void signs(Page own, Page tasklist) throws IOException {
        Tasklist.writeAgreement(tasklist, VOLUNTEER);
        Browser.picture(tasklist, "way-agreement");
        Tasklist.complete(tasklist);
        Tasklist.recordSigning(tasklist, VOLUNTEER);
        stretches.shows(own, "Brīvprātīgā darba līgumi");
        assertThat(Papers.look(
                        own,
                        application.url(
                                own.locator("a[href*='/mana/ligums/']").first().getAttribute("href")),
                        "agreement"))
                .contains(VOLUNTEER, "Kārto vēstules.");
    }

    /** The letter at the end says what was done, and the month's sheet is there to be signed. */
    private static void helps(Page own) throws IOException {
        own.navigate(application.url("/mana/stundas"));
        own.locator("[name='hours.minutes']").fill("1,5");
        own.locator("[name='hours.kind'][value=event]").check();
        send(own);
        stretches.shows(own, "1 h 30 min");
        String month = Written.month(YearMonth.now(TestClock.RIGA));
        assertThat(Papers.look(own, application.url("/mana/stundu-lapa/" + YearMonth.now(TestClock.RIGA)), "hours"))
                .contains(VOLUNTEER, "1 h 30 min", month);
    }

    private static void becomesActive(Page own, Page tasklist) {
        rest.timer("event_probationEnds");
        Tasklist.take(tasklist, VOLUNTEER, "Izvērtēt pārbaudes periodu");
        Tasklist.choose(tasklist, "turpina");
        Browser.picture(tasklist, "way-probation");
        Tasklist.complete(tasklist);
        stretches.shows(own, "Aktīvs");
    }

    private static Page card(BrowserContext desk) {
        Page card = desk.newPage();
        card.navigate(application.url("/personas?q=Ozoliņa"));
        card.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(VOLUNTEER))
                .first()
                .click();
        assertThat(card.locator("h1")).containsText(VOLUNTEER);
        return card;
    }

    private static void pausesAndComesBack(Page own, Page card) {
        LocalDate today = LocalDate.now(TestClock.RIGA);
        String address = card.url();
        card.navigate(address + "/pauze");
        card.locator("[name='volunteer.pausedFrom']").fill(Written.typed(today));
        card.locator("[name='volunteer.pausedUntil']").fill(Written.typed(today.plusDays(20)));
        send(card);
        stretches.shows(own, "Pauze");
        rest.timer("event_pauseEnds");
        opens(own, "Vai atgriežaties?");
        OutsidePages.assertAccessible(own);
        Browser.picture(own, "way-pause-phone");
        own.locator("[name='pauseAnswer'][value=back]").check();
        send(own);
        stretches.shows(own, "Aktīvs");
    }

    /** Notice of three days, a talk, a letter; on the last day the own page is closed and thanks are said. */
    private static void leaves(Page own, Page tasklist, Page card) throws IOException {
        String address = card.url().replaceAll("/pauze.*|\\?.*", "");
        card.navigate(address + "/beigt");
        card.locator("[name='volunteer.noticeBy'][value=volunteer]").check();
        card.locator("[name='volunteer.noticeForm'][value=paper]").check();
        card.locator("[name='volunteer.noticeOn']").fill(Written.typed(LocalDate.now(TestClock.RIGA)));
        card.locator("[name='volunteer.lastDay']")
                .fill(Written.typed(LocalDate.now(TestClock.RIGA).plusDays(3)));
        send(card);
        Tasklist.take(tasklist, VOLUNTEER, "Novadīt noslēguma sarunu");
        tasklist.locator("input[type=radio][id*=referenceWanted]").first().check();
        Tasklist.complete(tasklist);
        Tasklist.take(tasklist, VOLUNTEER, "Izsniegt atsauksmi");
        assertThat(Papers.look(card, address + "/atsauksme", "letter"))
                .contains(VOLUNTEER, "vienā mēnesī (", "1 h 30 min");
        Tasklist.choose(tasklist, "Atsauksme ir parakstīta");
        Tasklist.complete(tasklist);
        rest.timer("event_lastDayOver");
        assertThat(outbox.hasMail(EMAIL, "Paldies")).isTrue();
        await().pollInterval(Duration.ofMillis(500)).until(() -> {
            own.navigate(application.url("/mana"));
            return !own.locator("main").innerText().contains("Labdien, Laura");
        });
        Browser.picture(own, "way-left-phone");
        card.navigate(address);
        OutsidePages.assertAccessible(card);
        Browser.picture(card, "way-card");
    }

    /** What waits for an answer on the own page. */
    private static void opens(Page own, String waiting) {
        stretches.shows(own, waiting);
        own.locator("main a.btn.main").first().click();
        assertThat(own.locator("#outside-form")).isVisible();
    }

    private static void send(Page page) {
        page.locator("main form button[type=submit].main").click();
    }
}
