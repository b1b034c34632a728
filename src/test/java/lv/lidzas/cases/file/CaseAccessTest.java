package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.access.Staff;
import lv.lidzas.people.People;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OpenedRecords;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Access follows the assignment: by id, on every path, for everybody. */
@ProcessTest
class CaseAccessTest {

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private CaseNews news;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private TestClock clock;

    @Autowired
    private SupportCaseRepository cases;

    @Autowired
    private CaseRecords subject;

    @Autowired
    @Qualifier("contactRecords")
    private Creatable visits;

    @Autowired
    private Consents consents;

    @Autowired
    private People people;

    @Autowired
    private Erasure erasure;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private final List<String> colleagues = new ArrayList<>();
    private Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = colleague(StaffGroups.COORDINATORS);
    }

    @AfterEach
    void removeColleagues() {
        colleagues.forEach(engine.getIdentityService()::deleteUser);
    }

    @Test
    void anOfferSaysWhatIsAskedInTheListOfWhatWaitsAndIsAnsweredByOneButton() {
        TeamMember helper = training.trained();
        String reference = fixtures.planned();
        Visitor own = OwnPages.signIn(context, port, helper.person());
        Visitor other = OwnPages.signIn(context, port, training.trained().person());
        steps.choose(reference, helper);
        String answer = "/mana/piedavajumi/"
                + journey.task(reference, "userTask_acceptCase").getId();
        String page = own.page("/mana").body();

        assertThat(page)
                .contains(
                        "Gaidām jūsu atbildi",
                        answer,
                        "value=\"accepted\"",
                        "value=\"declined\"",
                        "darbdienu vakaros",
                        "ar tulku, to sarunās koordinators",
                        "Vajadzīga palīdzība: ")
                .doesNotContain("Farida");
        assertThat(answered(other, answer, "accepted")).isIn(403, 404);
        assertThat(answered(own, answer, "perhaps")).isEqualTo(422);
        assertThat(said(own, answer, "accepted")).contains("Paldies, ka piekritāt!", "kam palīdzat un kā sazināties");
        journey.runJobs(reference);

        assertThat(statusesOf(own, reference)).containsOnly(200);
        assertThat(answered(own, answer, "declined")).as("it is answered").isEqualTo(409);
    }

    @Test
    void whoeverCannotHelpThisTimeReadsThatSomebodyElseIsLookedFor() {
        TeamMember helper = training.trained();
        String reference = fixtures.planned();
        Visitor own = OwnPages.signIn(context, port, helper.person());
        steps.choose(reference, helper);

        assertThat(said(
                        own,
                        "/mana/piedavajumi/"
                                + journey.task(reference, "userTask_acceptCase").getId(),
                        "declined"))
                .contains("Paldies, ka atbildējāt", "Koordinators meklēs kādu citu")
                .doesNotContain("Saglabāts. Paldies!");
    }

    private static int answered(Visitor visitor, String path, String answer) {
        return answer(visitor, path, answer).statusCode();
    }

    /** The page that the answer leads to. */
    private static String said(Visitor visitor, String path, String answer) {
        return visitor.page(Visitor.location(answer(visitor, path, answer)).replaceFirst("^https?://[^/]+", ""))
                .body();
    }

    private static HttpResponse<String> answer(Visitor visitor, String path, String answer) {
        return visitor.postForm(
                path,
                Map.of(
                        "atbilde",
                        answer,
                        "_csrf",
                        Visitor.csrf(visitor.page("/mana").body())));
    }

    @Test
    void aVolunteerSeesTheCaseFromAcceptanceUntilTheAssignmentEndsAndNoOther() {
        TeamMember helper = training.trained();
        TeamMember stranger = training.trained();
        String reference = fixtures.planned();
        Visitor own = OwnPages.signIn(context, port, helper.person());
        Visitor other = OwnPages.signIn(context, port, stranger.person());
        steps.choose(reference, helper);
        assertThat(statusesOf(own, reference)).containsOnly(404);
        String offer = "/mana/uzdevumi/"
                + journey.task(reference, "userTask_acceptCase").getId();
        assertThat(own.page("/mana").body()).contains(offer).doesNotContain("Farida");
        String form = own.page(offer).body();
        assertThat(form).contains("darbdienu vakaros", "mājoklis").doesNotContain("Farida", Canary.LAST_NAME);
        assertThat(other.page(offer).statusCode()).isEqualTo(404);
        Map<String, String> forged = Visitor.filledIn(form, Map.of("offerAnswer", "accepted"));
        forged.put("_csrf", Visitor.csrf(other.page("/mana").body()));
        assertThat(other.postForm(offer, forged).statusCode()).isIn(403, 404);

        own.postForm(offer, Visitor.filledIn(form, Map.of("offerAnswer", "accepted")));
        journey.runJobs(reference);

        assertThat(statusesOf(own, reference)).containsOnly(200);
        assertThat(own.page("/mana").body())
                .contains("Farida Zeltputna")
                .as("whom to call stands beside whom one helps, not below everything else")
                .containsSubsequence("Mani cilvēki", "Ja kādam draud briesmas", "zvaniet mums", "Mani dati");
        assertThat(own.page("/mana/gadijumi/" + reference).body())
                .contains("Farida Zeltputna", "Atrast dzīvokli")
                .as("whom to ask and to call, on the page that is read beside the person")
                .contains("<dt>Koordinators</dt>", "Ja kādam draud briesmas", "zvaniet mums")
                .doesNotContain("alternatīvais", "suicid");
        assertThat(statusesOf(other, reference)).containsOnly(404);
        assertThat(own.page("/mana/uzdevumi/"
                                + journey.task(fixtures.planned(), "userTask_chooseVolunteer")
                                        .getId())
                        .statusCode())
                .isEqualTo(404);
        assertThat(OpenedRecords.of(jdbc, subject.personOf(reference)))
                .anyMatch(opening -> opening.userId().equals(helper.person())
                        && opening.purpose().equals("ownCase"));

        steps.review(reference, "reassigned");
        Visitor later = OwnPages.signIn(context, port, helper.person());
        assertThat(statusesOf(later, reference)).containsOnly(404);
        assertThat(later.page("/mana").body()).contains("Labdien").doesNotContain("Farida");
    }

    @Test
    void theCaseIsClosedToItsVolunteerOnceItEnds() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        news.visit(reference, helper);
        steps.review(reference, "concluded");
        Visitor own = OwnPages.signIn(context, port, helper.person());
        assertThat(statusesOf(own, reference)).containsOnly(200);
        steps.propose(reference);
        steps.approve(reference, "approved");

        assertThat(statusesOf(own, reference)).containsOnly(404);
        assertThat(own.page("/mana").body()).as("the time given stays").contains("Kopā 1 h");
    }

    @Test
    void coordinatorsAndManagersReadAllAnalystsAndVisitorsNothing() {
        String reference = fixtures.supported(training.trained());
        Visitor manager = colleague(StaffGroups.MANAGERS);
        String managerId = colleagues.get(colleagues.size() - 1);
        Visitor analyst = colleague(StaffGroups.ANALYSTS);
        for (String path : List.of(
                "/gadijumi",
                "/gadijumi/" + reference,
                "/gadijumi/" + reference + "/labot",
                "/gadijumi/" + reference + "/tiksanas")) {
            assertThat(coordinator.page(path).statusCode()).as(path).isEqualTo(200);
            assertThat(manager.page(path).statusCode()).as(path).isEqualTo(200);
            assertThat(analyst.page(path).statusCode()).as(path).isEqualTo(403);
            assertThat(Visitor.location(new Visitor(port).page(path))).as(path).contains("/ieiet");
        }
        assertThat(coordinator.page("/gadijumi/C-2026-999999").statusCode()).isEqualTo(404);
        assertThat(analyst.postForm(
                                "/gadijumi/" + reference + "/piekrisanas/photos/atsaukt",
                                Map.of("_csrf", Visitor.csrf(analyst.page("/").body())))
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator.list("/gadijumi")).contains("Farida Zeltputna", reference);
        assertThat(OpenedRecords.of(jdbc, subject.personOf(reference)))
                .anyMatch(opening ->
                        opening.userId().equals(managerId) && opening.purpose().equals("gadijumi"));
    }

    @Test
    void aVisitIsWrittenDownInOneFormAndSeenByTheCoordinator() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        Visitor own = OwnPages.signIn(context, port, helper.person());
        String path = "/mana/gadijumi/" + reference + "/tiksanas";
        String page = own.page(path).body();
        assertThat(page).contains("data-draft=\"" + path + "\"", "/js/draft");
        Map<String, String> entered = new HashMap<>(Map.of(
                "visit.day", clock.today().plusDays(1).toString(),
                "visit.minutes", "1,25",
                "visit.mode", "inPerson",
                "visit.domains", "housing",
                "visit.note", "Apskatījām dzīvokli.",
                "visit.nextDate", clock.today().plusDays(7).toString()));
        HttpResponse<String> ahead = own.postForm(path, Visitor.filledIn(page, entered));
        assertThat(ahead.statusCode()).isEqualTo(422);
        assertThat(ahead.body()).contains("Šī diena vēl nav pienākusi.");
        entered.put("visit.day", clock.today().toString());
        assertThat(Visitor.location(own.postForm(path, Visitor.filledIn(page, entered))))
                .endsWith("?saglabats");

        assertThat(own.page("/mana/gadijumi/" + reference).body()).contains("Apskatījām dzīvokli.", "1 h 15 min");
        assertThat(coordinator.page("/gadijumi/" + reference).body())
                .contains("klātienē, 1 h 15 min", "Apskatījām dzīvokli.", "mājoklis", people.fullName(helper.person()));
        assertThat(cases.findById(reference).orElseThrow().nextDate())
                .isEqualTo(clock.today().plusDays(7));
    }

    @Test
    void theNextVolunteerReadsWhatTheEarlierOneWroteOnlyIfACoordinatorSaysSo() {
        TeamMember first = training.trained();
        String reference = fixtures.supported(first);
        news.visit(reference, first);
        steps.review(reference, "reassigned");
        for (boolean shown : List.of(false, true)) {
            TeamMember next = training.trained();
            journey.submit(
                    reference,
                    "userTask_chooseVolunteer",
                    "case",
                    Map.of("volunteer", next.volunteer(), "helpAmount", "weekly", "earlierVisits", shown),
                    CaseSteps.OFFERED);
            journey.runJobs(reference);
            steps.answer(reference, "accepted");

            String card = OwnPages.signIn(context, port, next.person())
                    .page("/mana/gadijumi/" + reference)
                    .body();
            if (shown) {
                assertThat(card)
                        .contains("Tikāmies.", "agrākais brīvprātīgais")
                        .doesNotContain(people.fullName(first.person()));
            } else {
                assertThat(card).contains("Vēl nav nevienas.").doesNotContain("Tikāmies.");
            }
            steps.review(reference, "reassigned");
        }
    }

    @Test
    void aCoordinatorAsksForAWordReviewsThePlanAndSeesWhoHelps() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        String path = "/gadijumi/" + reference;
        String card = coordinator.page(path).body();
        assertThat(card).contains(path + "/atgadinat", path + "/parskatit");
        assertThat(coordinator.page("/personas?q=" + reference).headers().firstValue("Location"))
                .hasValueSatisfying(found -> assertThat(found).endsWith(path));
        assertThat(coordinator.page("/personas/" + helper.person()).body()).contains("Kam palīdz", path);

        coordinator.postForm(path + "/atgadinat", Map.of("_csrf", Visitor.csrf(card)));
        coordinator.postForm(path + "/parskatit", Map.of("_csrf", Visitor.csrf(card)));

        assertThat(coordinator.page(path).body())
                .contains("lūgts pierakstīt", "Pārskatīt plānu</a>")
                .doesNotContain(path + "/atgadinat", path + "/parskatit");
        Visitor analyst = colleague(StaffGroups.ANALYSTS);
        String csrf = Visitor.csrf(analyst.page("/").body());
        for (String action : List.of("/atgadinat", "/parskatit")) {
            assertThat(analyst.postForm(path + action, Map.of("_csrf", csrf)).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aCardShowsWhatAnErasedVolunteerWroteWithoutTheName() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        news.visit(reference, helper);
        String name = people.fullName(helper.person());
        assertThat(coordinator.page("/gadijumi/" + reference).body()).contains("Tikāmies.", name);

        erasure.erase(helper.person(), Erasure.Cause.REQUEST, Journey.COORDINATOR);

        assertThat(coordinator.page("/gadijumi/" + reference).body())
                .contains("Tikāmies.", "agrākais brīvprātīgais")
                .doesNotContain(name);
    }

    @Test
    void whoeverWroteAVisitPutsItRightAndSoMayACoordinator() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        String visit = news.visit(reference, helper);
        String path = "/mana/gadijumi/" + reference + "/tiksanas/" + visit;
        Visitor own = OwnPages.signIn(context, port, helper.person());
        assertThat(own.page("/mana/gadijumi/" + reference).body()).contains(path);
        correct(
                own,
                path,
                Map.of(
                        "visit.minutes",
                        "20 min",
                        "visit.nextDate",
                        clock.today().plusDays(9).toString()));

        assertThat(own.page("/mana/gadijumi/" + reference).body())
                .contains("20 min")
                .doesNotContain("<span>1 h</span>");
        assertThat(cases.findById(reference).orElseThrow().nextDate())
                .isEqualTo(clock.today().plusDays(9));
        HttpResponse<String> ahead = own.postForm(
                path,
                Visitor.filledIn(
                        own.page(path).body(),
                        Map.of("visit.day", clock.today().plusDays(1).toString(), "visit.mode", "inPerson")));
        assertThat(ahead.statusCode()).isEqualTo(422);

        String theirs = "/gadijumi/" + reference + "/tiksanas/" + visit;
        assertThat(coordinator.page("/gadijumi/" + reference).body()).contains(theirs);
        correct(coordinator, theirs, Map.of("visit.minutes", "30 min"));
        assertThat(coordinator.page("/gadijumi/" + reference).body()).contains("30 min");
        assertThat(jdbc.sql("select volunteer from lidzas.visit where reference = ?")
                        .param(visit)
                        .query(String.class)
                        .single())
                .isEqualTo(helper.volunteer());

        TeamMember stranger = training.trained();
        String another = fixtures.supported(stranger);
        Visitor other = OwnPages.signIn(context, port, stranger.person());
        assertThat(other.page(path).statusCode()).isEqualTo(404);
        assertThat(other.page("/mana/gadijumi/" + another + "/tiksanas/" + visit)
                        .statusCode())
                .isEqualTo(404);
        assertThat(coordinator
                        .page("/gadijumi/" + another + "/tiksanas/" + visit)
                        .statusCode())
                .isEqualTo(404);
        steps.review(reference, "reassigned");
        assertThat(OwnPages.signIn(context, port, helper.person()).page(path).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAnswerThatAnAnalystAsksForShowsWithTheVisit() {
        TeamMember helper = training.trained();
        String reference = fixtures.supported(helper);
        visits.create(
                new HashMap<>(Map.of(
                        "case", reference, "day", clock.today(), "mode", "phone", "minutes", 10, "travelKm", 17)),
                new FormContext("recordVisit", Actor.person(helper.person()), Locale.forLanguageTag("lv")));

        assertThat(coordinator.page("/gadijumi/" + reference).body()).contains("travelKm", "17");
        assertThat(OwnPages.signIn(context, port, helper.person())
                        .page("/mana/gadijumi/" + reference)
                        .body())
                .contains("travelKm", "17");
    }

    private void correct(Visitor visitor, String path, Map<String, String> changed) {
        Map<String, String> entered = new HashMap<>(Map.of(
                "visit.day", clock.today().toString(),
                "visit.mode", "inPerson",
                "visit.note", "Tikāmies."));
        entered.putAll(changed);
        HttpResponse<String> answer =
                visitor.postForm(path, Visitor.filledIn(visitor.page(path).body(), entered));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void hoursOutsideACaseAreWrittenDown() {
        TeamMember helper = training.trained();
        Visitor own = OwnPages.signIn(context, port, helper.person());
        String page = own.page("/mana/stundas").body();
        assertThat(page).contains("value=\"" + Written.typed(clock.today()) + "\"");
        own.postForm(
                "/mana/stundas",
                Visitor.filledIn(
                        page,
                        Map.of(
                                "hours.day", clock.today().toString(),
                                "hours.minutes", "1:30",
                                "hours.kind", "languageClub",
                                "hours.place", "Rīga")));

        String home = own.page("/mana").body();
        assertThat(home).contains("sarunu klubiņš", "1 h 30 min");
        Matcher written = Pattern.compile("/mana/stundas/D-[0-9-]+").matcher(home);
        assertThat(written.find()).isTrue();
        own.postForm(
                written.group(),
                Visitor.filledIn(
                        own.page(written.group()).body(),
                        Map.of(
                                "hours.day", clock.today().toString(),
                                "hours.minutes", "45 min",
                                "hours.kind", "languageClub",
                                "hours.place", "Rīga")));
        assertThat(own.page("/mana").body()).contains("45 min").doesNotContain("1 h 30 min");
        Visitor other = OwnPages.signIn(context, port, training.trained().person());
        assertThat(other.page(written.group()).statusCode()).isIn(403, 404);
    }

    @Test
    void aCoordinatorWithdrawsAConsentAndCorrectsTheCase() {
        String reference = fixtures.supported(training.trained());
        consents.decide(reference, "photos", true, "fa", "spoken");
        String card = coordinator.page("/gadijumi/" + reference).body();
        assertThat(card).contains("/piekrisanas/photos/atsaukt");
        coordinator.postForm(
                "/gadijumi/" + reference + "/piekrisanas/photos/atsaukt", Map.of("_csrf", Visitor.csrf(card)));
        assertThat(consents.holds(reference, "photos")).isFalse();

        String path = "/gadijumi/" + reference + "/labot";
        Map<String, String> entered = new HashMap<>(Map.of(
                "case.firstName", "Farida",
                "case.lastName", Canary.LAST_NAME,
                "case.municipality", "jelgava",
                "case.contactChannel", "phone",
                "case.contactLanguage", "fa",
                "case.interpreterNeeded", "no",
                "case.times", "rītos",
                "case.protectionStatus", "alternative",
                "case.referredBy", "self",
                "case.owner", Journey.MANAGER));
        entered.put("case.withChildren", "no");
        entered.put("case.statusMonth", cases.findById(reference).orElseThrow().statusMonth());
        entered.put("case.nextDate", clock.today().plusDays(3).toString());
        HttpResponse<String> answer = coordinator.postForm(
                path, Visitor.filledIn(coordinator.page(path).body(), entered));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(cases.findById(reference).orElseThrow().owner()).isEqualTo(Journey.MANAGER);
    }

    /** Under a name of its own, so that nothing of an earlier account of that name is remembered. */
    private Visitor colleague(String group) {
        String id = "cases." + UUID.randomUUID();
        staff.ensureUser(id, Journey.PASSWORD, group, "Kolēģe", "Testa");
        colleagues.add(id);
        return new Visitor(port).signIn(id, Journey.PASSWORD);
    }

    /** Every path of the own page that names a case. */
    private List<Integer> statusesOf(Visitor visitor, String reference) {
        return List.of(
                visitor.page("/mana/gadijumi/" + reference).statusCode(),
                visitor.page("/mana/gadijumi/" + reference + "/tiksanas").statusCode());
    }
}
