package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lv.lidzas.people.People;
import lv.lidzas.people.join.JoinReason;
import lv.lidzas.people.join.PersonJoins;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.AtOnce;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.OwnPages;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Each race is run for real, over each door: nobody gets an error, and one record is made. */
@ExtendWith(OutputCaptureExtension.class)
@ProcessTest
class RacesTest {

    private static final String REVIEW = "userTask_reviewApplication";
    private static final Pattern JAVA = Pattern.compile("(org|lv|java|com)\\.[a-z.]+[A-Z]\\w+|Exception:");

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseRecords subject;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private People people;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PersonJoins joins;

    @LocalServerPort
    private int port;

    private Visitor coordinator;
    private Visitor manager;

    @BeforeEach
    void signIn() {
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        manager = new Visitor(port).signIn(Journey.MANAGER, Journey.PASSWORD);
    }

    /**
     * What each of them sends.
     *
     * @param records how many there are afterwards; {@code null} where nothing is counted
     * @param expected how many there should be
     */
    private record Scene(List<Callable<HttpResponse<String>>> deeds, Callable<Long> records, long expected) {}

    @ParameterizedTest
    @EnumSource(Race.class)
    void whoeverComesSecondGetsASentenceAndOneRecordIsMade(Race race, CapturedOutput output) throws Exception {
        Scene scene = scene(race);
        int before = output.getAll().length();

        List<HttpResponse<String>> answers = AtOnce.all(scene.deeds());

        assertThat(answers).hasSize(race.people);
        List<HttpResponse<String>> others = new java.util.ArrayList<>(answers);
        for (int first = 0; first < race.firsts; first++) {
            HttpResponse<String> one = others.stream()
                    .filter(answer -> answer.statusCode() == race.first)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(told(answers)));
            others.remove(one);
        }
        assertThat(others)
                .as(told(answers))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(race.second))
                .allSatisfy(answer -> assertThat(answer.body()).doesNotContainPattern(JAVA))
                .filteredOn(answer -> answer.statusCode() == 409 || answer.statusCode() == 403)
                .allSatisfy(answer ->
                        assertThat(HtmlUtils.htmlUnescape(answer.body())).containsPattern(race.sentence));
        assertThat(scene.records().call()).as(told(answers)).isEqualTo(scene.expected());
        assertThat(output.getAll().substring(before).lines().filter(line -> !line.isBlank()))
                .as("lines of log")
                .hasSizeLessThanOrEqualTo(race.people)
                .noneMatch(line -> line.contains("Testa"));
    }

    @Test
    void everyDoorHasItsRaces() {
        assertThat(Arrays.stream(Race.values()).map(race -> race.door)).contains(Race.Door.values());
    }

    private static String told(List<HttpResponse<String>> answers) {
        return answers.stream()
                .map(answer -> answer.statusCode() + " " + Visitor.location(answer) + " "
                        + answer.body().replaceAll("(?s)^.*<main|</main>.*$", ""))
                .reduce("", (all, one) -> all + '\n' + one);
    }

    private Scene scene(Race race) throws Exception {
        return switch (race) {
            case CLAIM -> {
                String task = reviewable();
                yield counted(
                        race,
                        List.of(
                                () -> rest(Journey.COORDINATOR, task, "claim", claim(Journey.COORDINATOR)),
                                () -> rest(Journey.MANAGER, task, "claim", claim(Journey.MANAGER))));
            }
            case CLAIM_IN_TASKLIST -> {
                String task = reviewable();
                coordinator.open("tasklist");
                manager.open("tasklist");
                yield counted(
                        race,
                        List.of(
                                () -> tasklist(coordinator, task, "claim", claim(Journey.COORDINATOR)),
                                () -> tasklist(manager, task, "claim", claim(Journey.MANAGER))));
            }
            case CLAIM_A_DONE_TASK -> {
                String task = reviewable();
                rest(Journey.COORDINATOR, task, "submit-form", invite());
                yield counted(
                        race,
                        List.of(
                                () -> rest(Journey.COORDINATOR, task, "claim", claim(Journey.COORDINATOR)),
                                () -> rest(Journey.MANAGER, task, "claim", claim(Journey.MANAGER))));
            }
            case CLAIM_BY_ONE_ACCOUNT -> {
                String task = reviewable();
                yield new Scene(
                        times(race.people, one -> rest(Journey.COORDINATOR, task, "claim", claim(Journey.COORDINATOR))),
                        () -> claimed(task, Journey.COORDINATOR),
                        1);
            }
            case CLAIM_BY_ONE_ACCOUNT_IN_TWO_TABS -> {
                String task = reviewable();
                coordinator.open("tasklist");
                yield new Scene(
                        times(race.people, one -> tasklist(coordinator, task, "claim", claim(Journey.COORDINATOR))),
                        () -> claimed(task, Journey.COORDINATOR),
                        1);
            }
            case ASSIGN_TO_ONE_COLLEAGUE -> {
                String task = reviewable();
                yield new Scene(
                        times(race.people, one -> rest(Journey.COORDINATOR, task, "assignee", claim(Journey.MANAGER))),
                        () -> claimed(task, Journey.MANAGER),
                        1);
            }
            case CLAIM_AND_UNCLAIM_BY_ONE_ACCOUNT -> {
                String task = reviewable();
                yield counted(
                        race,
                        times(
                                race.people,
                                one -> one % 2 == 0
                                        ? rest(Journey.COORDINATOR, task, "claim", claim(Journey.COORDINATOR))
                                        : rest(Journey.COORDINATOR, task, "unclaim", "{}")));
            }
            case APPROVE_A_JOIN -> {
                String kept = subject.personOf(fixtures.requested());
                String duplicate = subject.personOf(fixtures.requested());
                joins.propose(kept, duplicate, JoinReason.SAME_CONTACT, Journey.COORDINATOR);
                String proposal = joins.shownOf(kept, Locale.ROOT).get(0).reference();
                String task = journey.task(proposal, "userTask_approveJoin").getId();
                yield new Scene(
                        times(
                                race.people,
                                one -> rest(
                                        Journey.MANAGER,
                                        task,
                                        "submit-form",
                                        "{\"variables\":{\"joinDecision\":{\"value\":\"approved\"}}}")),
                        () -> count("person_join where outcome = 'joined' and reference = ?", proposal),
                        1);
            }
            case SUBMIT -> {
                String task = reviewable();
                yield counted(
                        race,
                        times(
                                race.people,
                                one -> rest(
                                        one % 2 == 0 ? Journey.COORDINATOR : Journey.MANAGER,
                                        task,
                                        "submit-form",
                                        invite())));
            }
            case SUBMIT_IN_TASKLIST -> {
                String task = reviewable();
                coordinator.open("tasklist");
                manager.open("tasklist");
                yield counted(
                        race,
                        List.of(
                                () -> tasklist(coordinator, task, "submit-form", invite()),
                                () -> tasklist(manager, task, "submit-form", invite())));
            }
            case SUBMIT_AND_CLAIM -> {
                String task = reviewable();
                yield counted(
                        race,
                        List.of(
                                () -> rest(Journey.COORDINATOR, task, "submit-form", invite()),
                                () -> rest(Journey.MANAGER, task, "claim", claim(Journey.MANAGER))));
            }
            case ASSIGN -> {
                String task = reviewable();
                yield counted(
                        race,
                        List.of(
                                () -> rest(Journey.COORDINATOR, task, "assignee", claim(Journey.MANAGER)),
                                () -> rest(Journey.MANAGER, task, "assignee", claim(Journey.COORDINATOR))));
            }
            case UNCLAIM_AND_ASSIGN -> {
                String task = reviewable();
                rest(Journey.COORDINATOR, task, "claim", claim(Journey.COORDINATOR));
                yield counted(
                        race,
                        List.of(
                                () -> rest(Journey.COORDINATOR, task, "unclaim", "{}"),
                                () -> rest(Journey.MANAGER, task, "assignee", claim(Journey.MANAGER))));
            }
            case DELEGATE -> {
                String task = reviewable();
                yield counted(
                        race,
                        times(race.people, one -> rest(Journey.COORDINATOR, task, "delegate", claim(Journey.MANAGER))));
            }
            case START_WITH_THE_FORMS_NUMBER -> {
                String number = UUID.randomUUID().toString();
                yield started(race, email -> restStart(start(email, number)));
            }
            case START_WITHOUT_A_NUMBER -> started(race, email -> restStart(start(email, null)));
            case START_IN_TASKLIST -> {
                coordinator.open("tasklist");
                String form = coordinator
                        .data(
                                "/camunda/api/engine/engine/default/process-definition/key/volunteerOnboarding/deployed-start-form")
                        .body();
                Matcher number = Pattern.compile("\"key\":\"startOpening\".*?\"=\\\\\"([^\\\\]+)\\\\\"\"")
                        .matcher(form);
                assertThat(number.find()).as(form).isTrue();
                String key = number.group(1);
                yield started(
                        race,
                        email -> coordinator.postJson(
                                "/camunda/api/engine/engine/default/process-definition/key/volunteerOnboarding/submit-form",
                                start(email, key)));
            }
            case NOTE -> {
                String person = volunteers.personOf(registered());
                String page = coordinator.page("/personas/" + person).body();
                Map<String, String> sent = Visitor.filledIn(page, Map.of("piezime", "Zvanīja un jautāja."));
                yield new Scene(
                        times(race.people, one -> coordinator.postForm("/personas/" + person + "/piezimes", sent)),
                        () -> count("person_note where person = ?", person),
                        1);
            }
            case VISIT -> {
                String reference = fixtures.supported(training.trained());
                String path = "/gadijumi/" + reference + "/tiksanas";
                Map<String, String> sent = Visitor.filledIn(
                        coordinator.page(path).body(),
                        Map.of(
                                "visit.day", clock.today().toString(),
                                "visit.mode", "inPerson",
                                "visit.minutes", "1",
                                "visit.note", "Tikāmies."));
                yield new Scene(
                        times(race.people, one -> coordinator.postForm(path, sent)),
                        () -> count("visit where support_case = ?", reference),
                        1);
            }
            case CORRECT_A_PERSON -> {
                String person = volunteers.personOf(registered());
                yield corrected(race, "/personas/" + person + "/labot", "person.phone", "29000001", "29000002");
            }
            case CORRECT_A_CASE ->
                corrected(race, "/gadijumi/" + fixtures.requested() + "/labot", "case.times", "rīti", "vakari");
            case CORRECT_A_SESSION ->
                corrected(race, "/nodarbibas/" + session() + "/labot", "session.place", "Rīga", "Ogre");
            case CALL_A_SESSION_OFF -> {
                String session = session();
                yield asked(
                        race,
                        "/nodarbibas/" + session + "/atcelt",
                        Map.of(),
                        () -> count("training_session where stage = 'cancelled' and reference = ?", session),
                        1);
            }
            case PROPOSE_A_JOIN -> {
                String kept = subject.personOf(fixtures.requested());
                String duplicate = subject.personOf(fixtures.requested());
                String path = "/personas/" + kept + "/apvienot";
                List<Visitor> colleagues = List.of(coordinator, manager);
                List<Map<String, String>> sent = colleagues.stream()
                        .map(colleague -> Visitor.filledIn(
                                colleague.page(path + "?ar=" + duplicate).body(),
                                Map.of("ar", duplicate, "iemesls", "sameContact")))
                        .toList();
                yield new Scene(
                        times(race.people, one -> colleagues.get(one).postForm(path, sent.get(one))),
                        () -> count("person_join where kept = ?", kept),
                        1);
            }
            case UNDO_A_JOIN -> {
                String kept = subject.personOf(fixtures.requested());
                joins.propose(
                        kept, subject.personOf(fixtures.requested()), JoinReason.SAME_CONTACT, Journey.COORDINATOR);
                String proposal = joins.shownOf(kept, Locale.ROOT).get(0).reference();
                joins.joinPersons(proposal, Journey.MANAGER);
                String path = "/personas/" + kept + "/apvienosana/" + proposal + "/atsaukt";
                List<Visitor> colleagues = List.of(coordinator, manager);
                List<Map<String, String>> sent = colleagues.stream()
                        .map(colleague -> Visitor.filledIn(colleague.page(path).body(), Map.of()))
                        .toList();
                yield new Scene(
                        times(race.people, one -> colleagues.get(one).postForm(path, sent.get(one))),
                        () -> count("person_join where outcome = 'undone' and reference = ?", proposal),
                        1);
            }
            case ERASE -> {
                String person = volunteers.personOf(registered());
                yield asked(
                        race,
                        "/personas/" + person + "/dzest",
                        Map.of("numurs", person, "iemesls", "asked"),
                        () -> count("person_erasure where person = ?", person),
                        1);
            }
            case ERASE_AND_SUBMIT -> {
                String volunteer = registered();
                String person = volunteers.personOf(volunteer);
                String task = journey.task(volunteer, REVIEW).getId();
                String path = "/personas/" + person + "/dzest";
                Map<String, String> sent =
                        Visitor.filledIn(coordinator.page(path).body(), Map.of("numurs", person, "iemesls", "asked"));
                yield new Scene(
                        List.of(
                                () -> coordinator.postForm(path, sent),
                                () -> rest(Journey.MANAGER, task, "submit-form", invite())),
                        () -> count("person where reference = ?", person),
                        0);
            }
            case WITHDRAW_A_CONSENT -> {
                String reference = fixtures.planned();
                yield pressed(race, reference, "/gadijumi/" + reference + "/piekrisanas/sharing/atsaukt");
            }
            case REVIEW_NOW -> {
                String reference = fixtures.supported(training.trained());
                yield pressed(race, reference, "/gadijumi/" + reference + "/parskatit");
            }
            case REMIND -> {
                String reference = fixtures.supported(training.trained());
                yield pressed(race, reference, "/gadijumi/" + reference + "/atgadinat");
            }
            case HOURS -> {
                TeamMember helper = training.trained();
                Visitor own = own(helper);
                Map<String, String> sent = hours(own.page("/mana/stundas").body(), "60");
                yield new Scene(
                        times(race.people, one -> own.postForm("/mana/stundas", sent)),
                        () -> count("volunteer_hours where volunteer = ?", helper.volunteer()),
                        1);
            }
            case CORRECT_HOURS -> {
                TeamMember helper = training.trained();
                Visitor own = own(helper);
                own.postForm("/mana/stundas", hours(own.page("/mana/stundas").body(), "60"));
                String path = "/mana/stundas/"
                        + jdbc.sql("select reference from lidzas.volunteer_hours where volunteer = ?")
                                .param(helper.volunteer())
                                .query(String.class)
                                .single();
                List<Map<String, String>> sent = List.of(
                        hours(own.page(path).body(), "61"), hours(own.page(path).body(), "62"));
                yield new Scene(
                        times(race.people, one -> own.postForm(path, sent.get(one))),
                        () -> count("volunteer_hours where volunteer = ? and minutes > 60", helper.volunteer()),
                        1);
            }
            case ANSWER_AN_OFFER_TWICE -> {
                TeamMember helper = training.trained();
                String reference = offered(helper);
                Visitor own = own(helper);
                String path = "/mana/uzdevumi/" + offer(reference);
                Map<String, String> sent = Visitor.filledIn(own.page(path).body(), Map.of("offerAnswer", "accepted"));
                yield new Scene(
                        times(race.people, one -> own.postForm(path, sent)),
                        () -> count("case_offer where stage = 'accepted' and support_case = ?", reference),
                        1);
            }
            case ANSWER_AN_OFFER_IN_TWO_WINDOWS -> {
                TeamMember helper = training.trained();
                String reference = offered(helper);
                Visitor own = own(helper);
                String path = "/mana/uzdevumi/" + offer(reference);
                List<Map<String, String>> sent = List.of(
                        Visitor.filledIn(own.page(path).body(), Map.of("offerAnswer", "accepted")),
                        Visitor.filledIn(own.page(path).body(), Map.of("offerAnswer", "accepted")));
                yield new Scene(
                        times(race.people, one -> own.postForm(path, sent.get(one))),
                        () -> count("case_offer where stage = 'accepted' and support_case = ?", reference),
                        1);
            }
            case ANSWER_AN_OFFER_AND_IN_ITS_STEAD -> {
                TeamMember helper = training.trained();
                String reference = offered(helper);
                Visitor own = own(helper);
                String task = offer(reference);
                String path = "/mana/uzdevumi/" + task;
                Map<String, String> sent = Visitor.filledIn(own.page(path).body(), Map.of("offerAnswer", "accepted"));
                yield new Scene(
                        List.of(
                                () -> own.postForm(path, sent),
                                () -> rest(
                                        Journey.COORDINATOR,
                                        task,
                                        "submit-form",
                                        "{\"variables\":{\"offerAnswer\":{\"value\":\"accepted\"},"
                                                + "\"obtainedBy\":{\"value\":\"phone\"}}}")),
                        () -> count("case_offer where stage = 'accepted' and support_case = ?", reference),
                        1);
            }
            case ANSWER_A_LINK -> {
                String email = Canary.mailbox();
                String volunteer =
                        journey.submitPublic("volunteerApplication", "volunteer", Applicant.application(email), "lv");
                journey.runJobs(volunteer);
                String token = ReceivedMail.token(
                        lv.lidzas.support.MailServer.mailsTo(email).get(0).link());
                yield new Scene(
                        times(race.people, one -> new Visitor(port).postJson("/api/public/links/" + token, "{}")),
                        () -> 1L,
                        1);
            }
            case APPLY -> {
                String email = Canary.mailbox();
                String json = new com.fasterxml.jackson.databind.ObjectMapper()
                        .writeValueAsString(Map.of("volunteer", Applicant.application(email)));
                String key = UUID.randomUUID().toString();
                yield new Scene(
                        times(race.people, one -> new Visitor(port)
                                .postJson("/api/public/forms/volunteerApplication", json, "Idempotency-Key", key)),
                        () -> count("person where email = ?", email),
                        1);
            }
        };
    }

    private long claimed(String task, String user) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .taskAssignee(user)
                .count();
    }

    private Scene counted(Race race, List<Callable<HttpResponse<String>>> deeds) {
        return new Scene(deeds, () -> 0L, 0);
    }

    private Scene started(Race race, Function<String, HttpResponse<String>> start) {
        String email = Canary.mailbox();
        return new Scene(
                times(race.people, one -> start.apply(email)), () -> count("person where email = ?", email), 1);
    }

    /** Two colleagues have the same form open, and each changes one field. */
    private Scene corrected(Race race, String path, String field, String one, String other) {
        List<Map<String, String>> sent = List.of(
                OpenedForm.of(coordinator.page(path).body()).with(field, one),
                OpenedForm.of(manager.page(path).body()).with(field, other));
        return new Scene(
                List.of(() -> coordinator.postForm(path, sent.get(0)), () -> manager.postForm(path, sent.get(1))),
                () -> 0L,
                0);
    }

    private Scene asked(Race race, String path, Map<String, String> sent, Callable<Long> records, long expected) {
        Map<String, String> one = Visitor.filledIn(coordinator.page(path).body(), sent);
        Map<String, String> other = Visitor.filledIn(manager.page(path).body(), sent);
        return new Scene(
                List.of(() -> coordinator.postForm(path, one), () -> manager.postForm(path, other)), records, expected);
    }

    private Scene pressed(Race race, String reference, String path) {
        String page = "/gadijumi/" + reference;
        return new Scene(
                List.of(
                        () -> coordinator.postForm(
                                path,
                                Map.of(
                                        "_csrf",
                                        Visitor.csrf(coordinator.page(page).body()))),
                        () -> manager.postForm(
                                path,
                                Map.of("_csrf", Visitor.csrf(manager.page(page).body())))),
                () -> 0L,
                0);
    }

    private static List<Callable<HttpResponse<String>>> times(
            int people, Function<Integer, HttpResponse<String>> deed) {
        return IntStream.range(0, people)
                .<Callable<HttpResponse<String>>>mapToObj(one -> () -> deed.apply(one))
                .toList();
    }

    private HttpResponse<String> rest(String user, String task, String deed, String json) {
        return new Visitor(port)
                .postJson("/engine-rest/task/" + task + "/" + deed, json, Visitor.basic(user, Journey.PASSWORD));
    }

    private static HttpResponse<String> tasklist(Visitor visitor, String task, String deed, String json) {
        return visitor.postJson("/camunda/api/engine/engine/default/task/" + task + "/" + deed, json);
    }

    private HttpResponse<String> restStart(String json) {
        return new Visitor(port)
                .postJson(
                        "/engine-rest/process-definition/key/volunteerOnboarding/submit-form",
                        json,
                        Visitor.basic(Journey.COORDINATOR, Journey.PASSWORD));
    }

    private static String claim(String user) {
        return "{\"userId\":\"" + user + "\"}";
    }

    private static String invite() {
        return "{\"variables\":{\"applicationReview\":{\"value\":\"invite\"},\"volunteer\":{\"type\":\"Json\","
                + "\"value\":\"{\\\"samePerson\\\":\\\"new\\\"}\"}}}";
    }

    private String start(String email, String number) {
        Map<String, Object> person = Applicant.application(email);
        person.put("language", "lv");
        try {
            var json = new com.fasterxml.jackson.databind.ObjectMapper();
            Map<String, Object> variables = new HashMap<>();
            variables.put("volunteer", Map.of("type", "Json", "value", json.writeValueAsString(person)));
            if (number != null) {
                variables.put("startOpening", Map.of("value", number));
            }
            return json.writeValueAsString(Map.of("variables", variables));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private String registered() {
        Map<String, Object> person = Applicant.application(Canary.mailbox());
        person.put("language", "lv");
        String volunteer = journey.start(Journey.COORDINATOR, "volunteerOnboarding", "volunteer", person);
        journey.runJobs(volunteer);
        return volunteer;
    }

    private String reviewable() {
        return journey.task(registered(), REVIEW).getId();
    }

    private String session() {
        return journey.start(
                Journey.COORDINATOR,
                "trainingSession",
                "session",
                new HashMap<>(Map.of(
                        "module",
                        "boundaries",
                        "day",
                        clock.today().plusDays(3).toString(),
                        "startsAt",
                        "18.00",
                        "endsAt",
                        "20:00",
                        "mode",
                        "inPerson",
                        // Two at once need two rooms and two trainers.
                        "place",
                        "Brīvības iela 1, telpa " + clock.now().toEpochMilli(),
                        "trainer",
                        "Anna " + name(),
                        "places",
                        7)));
    }

    /** Letters only. */
    private static String name() {
        return UUID.randomUUID().toString().replaceAll("[0-9-]", "") + " Lektore";
    }

    private String offered(TeamMember helper) {
        String reference = fixtures.planned();
        steps.choose(reference, helper);
        return reference;
    }

    private String offer(String reference) {
        return journey.task(reference, "userTask_acceptCase").getId();
    }

    private Visitor own(TeamMember helper) {
        return OwnPages.signIn(context, port, helper.person());
    }

    private Map<String, String> hours(String page, String minutes) {
        return Visitor.filledIn(
                page,
                Map.of(
                        "hours.day",
                        clock.today().toString(),
                        "hours.minutes",
                        minutes + " min",
                        "hours.kind",
                        "languageClub",
                        "hours.place",
                        "Rīga"));
    }

    private long count(String rows, String reference) {
        return jdbc.sql("select count(*) from lidzas." + rows)
                .param(reference)
                .query(Long.class)
                .single();
    }
}
