package lv.lidzas.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lv.lidzas.access.Staff;
import lv.lidzas.access.Visitor;
import lv.lidzas.forms.Forms;
import lv.lidzas.nightly.NightlyWork;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.Erasure;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.people.join.PersonJoins;
import lv.lidzas.records.Actor;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStores;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ReceivedMail;
import lv.lidzas.support.TestClock;
import lv.lidzas.workflow.release.FileDifference;
import lv.lidzas.workflow.release.ReleaseLedger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The product's promise: the engine holds references and answers, the database holds the person. Every form of every
 * process is filled with canaries, by every way in, with mails refused, a mail server dead and forms refused; none is found
 * in the engine's tables or in the log, and after the erasure none anywhere.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class LeakTest {

    private static final String SUBJECT = "volunteer";

    @RegisterExtension
    final TestClock clock = new TestClock();

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("oldDrafts")
    private NightlyWork oldDrafts;

    @Autowired
    private Forms cards;

    @Autowired
    @Qualifier("caseOversight")
    private NightlyWork night;

    @Autowired
    @Qualifier("trainingSessionRecords")
    private Changeable sessionCards;

    @Autowired
    private ReleaseLedger releases;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Erasure erasure;

    @Autowired
    private ErasureRequests erasureRequests;

    @Autowired
    private PersonJoins joins;

    @Autowired
    private People people;

    @Autowired
    private RecordStores records;

    private final List<String> references = new ArrayList<>();
    private int sessions;
    private final Set<String> filled = new TreeSet<>();
    private Journey journey;
    private Canaries canaries;
    private String email;
    private String reference;

    @BeforeEach
    void begin() {
        journey = new Journey(engine, rest, staff);
        clock.set(clock.now());
    }

    @AfterEach
    void end() {
        journey.end();
    }

    @Test
    void noWordOfAnybodyStaysInTheEngineOrTheLogAndAfterErasureNoneAnywhere(CapturedOutput log) throws Exception {
        fromTheFirstPageToProbationByLinks();
        clock.set(clock.now().plusSeconds(1));
        withEveryMailRefused();
        aDecisionAgainstThePerson();
        withdrawnByLink();
        aMinor();
        whileTheMailServerIsDead();
        aCampaign();
        aTraining();
        aProgramme();
        aCase();
        aCardIsCorrected();
        anAddressIsChanged();
        aRelease();
        unsentForms();

        assertThat(formsOfTheProduct()).isEqualTo(filled);
        assertThat(found()).noneMatch(trace -> trace.startsWith("act_"));
        assertThat(log.getAll()).doesNotContain(Canaries.MARKS.toArray(String[]::new));
        assertThat(found()).as("the domain does hold them").anyMatch(trace -> trace.startsWith("person."));

        persons().forEach(person -> erasure.erase(person, Erasure.Cause.REQUEST, Journey.COORDINATOR));
        database.sql("delete from lidzas.training_session where place like 'Kanārij%'")
                .update();
        database.sql("delete from lidzas.training_programme where reason like 'Kanārij%'")
                .update();
        database.sql("delete from lidzas.recruitment_campaign where name like 'Kanārij%'")
                .update();
        clock.pass(Duration.ofDays(8));
        oldDrafts.work();

        assertThat(found()).isEmpty();
        assertThat(log.getAll()).doesNotContain(Canaries.MARKS.toArray(String[]::new));
    }

    private void fromTheFirstPageToProbationByLinks() {
        apply();
        journey.runJobs(reference);
        answerLink("confirmAddress", Map.of());
        journey.runJobs(reference);
        refusedForms();
        submit(
                "reviewApplication",
                Map.of("clarificationQuestion", "Kanārija jautā?"),
                Map.of("applicationReview", "clarify"));
        journey.runJobs(reference);
        answerLink("completeApplication", Map.of(SUBJECT, fill("completeApplication", Map.of())));
        journey.runJobs(reference);
        submit("reviewApplication", Map.of(), Map.of("applicationReview", "invite"));
        submit("holdFirstTalk", Map.of(), Map.of("firstTalkOn", clock.today().toString(), "firstTalkMode", "phone"));
        submit("decideAdmission", Map.of(), Map.of("admissionDecision", "admit"));
        journey.runJobs(training());
        submit(
                "confirmTraining",
                Map.of("trainingReason", "Kanārija māk brīvi."),
                Map.of("trainingCompletedOn", clock.today().toString()));
        journey.runJobs(reference);
        assertThat(journey.tasks(reference)).isEmpty();
    }

    /** The same with an address that nobody answers at: colleagues answer in the person's place. */
    private void withEveryMailRefused() {
        newcomer();
        MailServer.refuse(email);
        reference = journey.submitPublic("volunteerApplication", SUBJECT, fill("volunteerApplication", Map.of()), "en");
        references.add(reference);
        journey.runJobs(reference);
        submit("callPerson", "person", Map.of("email", email), Map.of());
        timer("event_confirmAddressReminder");
        submit("confirmAddress", Map.of("note", "Kanārija pa tālruni"), Map.of("obtainedBy", "phone"));
        journey.runJobs(reference);
        submit(
                "reviewApplication",
                Map.of("clarificationQuestion", "Kanārija jautā?"),
                Map.of("applicationReview", "clarify"));
        journey.runJobs(reference);
        timer("event_completeApplicationReminder");
        timer("event_completeApplicationSecondReminder");
        timer("event_completeApplicationOverdue");
        journey.runJobs(reference);
        submit("resumeApplication", Map.of(), Map.of("obtainedBy", "phone"));
    }

    private void aDecisionAgainstThePerson() {
        register();
        submit("reviewApplication", Map.of(), Map.of("applicationReview", "reject"));
        submit("takeBackDecision", Map.of(), Map.of());
        journey.runJobs(reference);
        submit("reviewApplication", Map.of(), Map.of("applicationReview", "reject"));
        timer("event_decisionHeld");
        assertThat(journey.tasks(reference)).isEmpty();
    }

    private void withdrawnByLink() {
        apply();
        journey.runJobs(reference);
        ReceivedMail mail = MailServer.mailsTo(email).get(0);
        ResponseEntity<String> answer = journey.answer(mail.link(1), Map.of());
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(204);
        filled.add("withdrawApplication");
        journey.runJobs(reference);
    }

    /** What a colleague types and does not send: about somebody, and about nobody yet. */
    private void unsentForms() {
        register();
        String task = journey.task(reference, "userTask_reviewApplication").getId();
        Visitor typist = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        String token = typist.data("/api/drafts").body().replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
        for (String place : List.of("tasks/" + task, "processes/volunteerOnboarding")) {
            String typed = "{\"page\":\"leak-page\",\"values\":{\"volunteer\":{\"note\":\"Kanārija raksta\"}}}";
            assertThat(typist.send(
                                    "PUT",
                                    "/api/drafts/" + place,
                                    typed,
                                    "X-LIDZAS-CSRF",
                                    token,
                                    "X-LIDZAS-USER",
                                    Journey.COORDINATOR)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private void aMinor() {
        newcomer();
        Map<String, Object> values = fill("volunteerApplication", Map.of());
        values.put(
                "birthDate", LocalDate.of(clock.today().getYear() - 17, 3, 14).toString());
        reference = journey.submitPublic("volunteerApplication", SUBJECT, values, "lv");
        references.add(reference);
        journey.runJobs(reference);
        answerLink("confirmAddress", Map.of());
        journey.runJobs(reference);
        submit("assessMinor", Map.of(), Map.of());
    }

    private void whileTheMailServerIsDead() {
        apply();
        try (MailServer.Outage outage = MailServer.die()) {
            Job mail = journey.due(reference).get(0);
            assertThatThrownBy(() -> engine.getManagementService().executeJob(mail.getId()))
                    .isNotNull();
            engine.getManagementService().setJobRetries(mail.getId(), 1);
            assertThatThrownBy(() -> engine.getManagementService().executeJob(mail.getId()))
                    .isNotNull();
            assertThat(engine.getRuntimeService()
                            .createIncidentQuery()
                            .configuration(mail.getId())
                            .count())
                    .isOne();
        }
    }

    private void aCampaign() {
        String campaign = journey.start(
                Journey.MANAGER,
                "recruitmentCampaign",
                "campaign",
                fill("openCampaign", Map.of("startsOn", "2190-01-01", "endsOn", "2190-01-31")));
        Task task = journey.tasks(campaign).get(0);
        assertThat(journey.trySubmit(task, "campaign", Map.of(), Map.of())
                        .getStatusCode()
                        .value())
                .isIn(204, 403, 404);
        journey.submit(Journey.MANAGER, campaign, task.getTaskDefinitionKey(), "campaign", Map.of(), Map.of());
        filled.add("closeCampaign");
    }

    /** Somebody of long standing learns: sessions, their changes, what was attended, a talk. */
    private void aTraining() {
        register();
        submit("reviewApplication", Map.of(), Map.of("applicationReview", "invite"));
        submit("holdFirstTalk", Map.of(), Map.of("firstTalkOn", clock.today().toString(), "firstTalkMode", "phone"));
        submit("decideAdmission", Map.of(), Map.of("admissionDecision", "admit"));
        submit(
                "confirmTraining",
                Map.of("trainingReason", "Kanārija māk brīvi."),
                Map.of("trainingCompletedOn", clock.today().toString()));
        String volunteer = reference;
        reference = journey.start(
                Journey.COORDINATOR,
                "trainingCompletion",
                "training",
                fill("beginTraining", Map.of("volunteer", volunteer)));
        journey.runJobs(reference);
        List<String> planned = new ArrayList<>();
        for (String module : modules()) {
            planned.add(session(module));
        }
        submit("chooseSessions", "training", Map.of("sessions", planned), Map.of("obtainedBy", "phone"));
        sessionCards.write(
                planned.get(0),
                Map.of("place", "Kanāriju iela 2", "trainer", "Kanārija Lektore"),
                new FormContext(
                        "sessionCard",
                        Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                        Locale.forLanguageTag("lv")));
        filled.add("sessionCard");
        journey.runJobs(reference);
        String run = reference;
        for (String session : planned) {
            reference = session;
            timer("event_sessionBegun");
            submit("recordAttendance", "session", Map.of("present", List.of(run)), Map.of());
        }
        reference = run;
        submit("approveCompletion", "training", Map.of(), Map.of("completionDecision", "returned"));
        submit("discussTraining", "training", Map.of(), Map.of("trainingOutcome", "continued"));
        submit("approveCompletion", "training", Map.of(), Map.of("completionDecision", "approved"));
        reference = volunteer;
    }

    /** A file that a release and an analyst both changed: no word of anybody, and nothing to fill in but a tick. */
    private void aRelease() {
        String analyst = "leak.analyst";
        staff.ensureUser(analyst, Journey.PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");
        byte[] text = "{}".getBytes(StandardCharsets.UTF_8);
        releases.record(
                List.of(new FileDifference("leak.form", FileDifference.Outcome.KEPT, text, text, text, List.of())),
                Map.of());
        String difference = database.sql("select reference from lidzas.release_difference where file = 'leak.form'")
                .query(String.class)
                .single();
        engine.getRuntimeService().startProcessInstanceByKey("mergeRelease", difference);
        journey.submit(
                analyst, difference, "userTask_mergeChanges", "difference", Map.of("leftAsItIs", true), Map.of());
        filled.add("mergeChanges");
        database.sql("delete from lidzas.release_difference").update();
        engine.getIdentityService().deleteUser(analyst);
    }

    private String session(String module) {
        return journey.start(
                Journey.COORDINATOR,
                "trainingSession",
                "session",
                fill(
                        "planSession",
                        Map.of(
                                "module", module,
                                // One room, one trainer: not two sessions at once.
                                "day", clock.today().plusDays(2 + sessions++).toString(),
                                "startsAt", "18:00",
                                "endsAt", "20:00",
                                "mode", "mixed",
                                "place", "Kanāriju iela 1",
                                "link", "https://kanarija.example.org/",
                                "places", 3)));
    }

    private void aProgramme() {
        String draft =
                journey.start(Journey.MANAGER, "trainingProgramme", "programme", fill("draftProgramme", Map.of()));
        Map<String, Object> module = fill(
                "editProgramme",
                Map.of("module", "mission", "title", "Kanāriju modulis", "titleEnglish", "Kanārija", "hours", 2));
        journey.submit(
                Journey.MANAGER,
                draft,
                "userTask_editProgramme",
                "programme",
                module,
                Map.of("programmeStep", "change"));
        journey.submit(
                Journey.MANAGER, draft, "userTask_editProgramme", null, Map.of(), Map.of("programmeStep", "discard"));
    }

    /** Somebody is supported: consents, needs, a plan, visits, hours, nobody forgotten, closure. */
    private void aCase() {
        String volunteer = reference;
        newcomer();
        Map<String, Object> request = fill(
                "registerCase",
                Map.of("statusMonth", "2024-01", "returnedMonth", "2024-02", "phone", "+371 25 550 002"));
        request.remove("knownPerson");
        reference = journey.start(Journey.COORDINATOR, "supportCase", "case", request);
        references.add(reference);
        submit(
                "holdIntakeTalk",
                "case",
                Map.of(),
                Map.of("intakeOutcome", "support", "intakeTalkOn", clock.today().toString()));
        submit("recordConsent", "case", Map.of(), Map.of());
        submit("assessNeeds", "case", Map.of(), Map.of());
        String today = clock.today().toString();
        submit("agreePlan", "case", Map.of("goal1Due", today, "goal2Due", today, "goal3Due", today), Map.of());
        submit("chooseVolunteer", "case", Map.of("volunteer", volunteer), Map.of("matchOutcome", "offered"));
        submit("acceptCase", "offer", Map.of(), Map.of("offerAnswer", "accepted", "obtainedBy", "phone"));
        Actor helper = Actor.person(personOf(volunteer));
        Locale language = Locale.forLanguageTag("lv");
        cards.submitNew(
                "recordVisit",
                Map.of("case", reference),
                Map.of("visit", fill("recordVisit", Map.of("day", today, "nextDate", today))),
                helper,
                language);
        cards.submitNew(
                "recordHours",
                Map.of("volunteer", volunteer),
                Map.of("hours", fill("recordHours", Map.of("day", today))),
                helper,
                language);
        Map<String, Object> card = fill("caseCard", Map.of());
        card.keySet().retainAll(Set.of("firstName", "lastName", "times"));
        cards.submitCard(
                "caseCard",
                reference,
                Map.of("case", card),
                Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                language);
        timer("event_contactReminder");
        timer("event_contactMissing");
        submit("checkContact", "case", Map.of(), Map.of());
        database.sql("update lidzas.support_case set owner = null where reference = ?")
                .param(reference)
                .update();
        forgotten();
        timer("event_planReviewBegins");
        submit("reviewPlan", "case", Map.of(), Map.of("planOutcome", "concluded"));
        erasureIsDeclined();
        twoRecordsAreOneForAWhile();
        submit("proposeClosure", "case", Map.of(), Map.of());
        journey.submit(
                Journey.MANAGER,
                reference,
                "userTask_approveClosure",
                null,
                Map.of(),
                Map.of("closureDecision", "approved"));
        filled.add("approveClosure");
        journey.runJobs(reference);
        reference = volunteer;
    }

    /** The case is open: a coordinator asks, a manager declines. */
    private void erasureIsDeclined() {
        String person = database.sql("select person from lidzas.support_case where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        assertThat(erasureRequests.eraseOrAsk(person, ErasureReason.ASKED, Journey.COORDINATOR))
                .isFalse();
        String request = erasureRequests.latestOf(person).orElseThrow().reference();
        Task task = journey.task(request, "userTask_approveErasure");
        assertThat(rest.withBasicAuth(Journey.MANAGER, Journey.PASSWORD)
                        .getForEntity("/engine-rest/task/" + task.getId() + "/form-variables", String.class)
                        .getBody())
                .contains(reference);
        journey.submit(
                Journey.MANAGER,
                request,
                "userTask_approveErasure",
                null,
                Map.of(),
                Map.of("erasureDecision", "declined"));
        filled.add("approveErasure");
    }

    /** A colleague holds two records for one person, another one parts them again after they were joined. */
    private void twoRecordsAreOneForAWhile() {
        String kept = database.sql("select person from lidzas.support_case where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        String duplicate = personOf(references.get(0));
        joins.propose(kept, duplicate, Journey.COORDINATOR);
        String proposal = joins.shownOf(kept, Locale.ROOT).get(0).reference();
        assertThat(journey.data(journey.task(proposal, "userTask_approveJoin")).getBody())
                .contains(kept, duplicate);
        journey.submit(
                Journey.MANAGER, proposal, "userTask_approveJoin", null, Map.of(), Map.of("joinDecision", "approved"));
        joins.undo(kept, proposal, Journey.MANAGER);
        filled.add("approveJoin");
    }

    /** The nightly check names the case to the coordinators. */
    private void forgotten() {
        night.work();
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("userTask_resolveForgotten")
                .orderByTaskCreateTime()
                .desc()
                .list()
                .get(0);
        assertThat(journey.data(task).getBody()).contains(reference);
        assertThat(journey.trySubmit(task, "caseCheck", Map.of(), Map.of())
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        filled.add("resolveForgotten");
    }

    private String training() {
        return database.sql("select reference from lidzas.training_run where volunteer = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private List<String> modules() {
        return database.sql("select code from lidzas.training_module m join lidzas.training_programme p"
                        + " on p.reference = m.programme where p.number ="
                        + " (select max(number) from lidzas.training_programme) order by position")
                .query(String.class)
                .list();
    }

    private void aCardIsCorrected() {
        String person = personOf(reference);
        people.correct(
                person,
                Map.of("lastName", "Kanārija-Labotā"),
                new FormContext(
                        "personCard",
                        Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)),
                        Locale.forLanguageTag("lv")));
        people.addNote(person, "Kanārija piezīmē", Journey.COORDINATOR);
        filled.add("personCard");
        cards.submitCard(
                "ownData",
                person,
                Map.of("person", fill("ownData", Map.of("phone", "+371 25 550 001"))),
                Actor.person(person),
                Locale.forLanguageTag("lv"));
    }

    private void anAddressIsChanged() {
        String person = personOf(reference);
        email = "kanarija-jauna-" + UUID.randomUUID() + "@example.org";
        cards.submitCard(
                "ownData",
                person,
                Map.of("person", fill("ownData", Map.of("phone", "+371 25 550 001", "email", email))),
                Actor.person(person),
                Locale.forLanguageTag("lv"));
        String change = database.sql("select reference from lidzas.address_change where person = ?")
                .param(person)
                .query(String.class)
                .single();
        journey.runJobs(change);
        answerLink("confirmNewAddress", Map.of());
        journey.runJobs(change);
        assertThat(people.read(person)).containsEntry("email", email);
    }

    /** Refusals repeat nothing of what they refuse. */
    private void refusedForms() {
        Task task = journey.task(reference, "userTask_reviewApplication");
        for (Map<String, ?> bound : List.of(
                Map.of("note", "Kanārija \u0000"),
                Map.of("samePerson", "Kanārija"),
                Map.of("clarificationQuestion", "Kanārija"),
                Map.of("kanarijasLauks", "Kanārija"))) {
            ResponseEntity<String> answer =
                    journey.trySubmit(task, SUBJECT, bound, Map.of("applicationReview", "invite"));
            assertThat(answer.getStatusCode().value()).as("%s", bound).isEqualTo(400);
            assertThat(answer.getBody()).doesNotContain("Kanārija");
        }
        for (Map<String, ?> answers : List.of(Map.of("applicationReview", "Kanārija"), Map.of("kanarijasLauks", "x"))) {
            assertThat(journey.trySubmit(task, SUBJECT, Map.of("samePerson", "new"), answers)
                            .getStatusCode()
                            .value())
                    .isEqualTo(400);
        }
    }

    private void newcomer() {
        email = "kanarijs." + UUID.randomUUID() + "@example.org";
        canaries = new Canaries(email);
    }

    private void apply() {
        newcomer();
        reference = journey.submitPublic("volunteerApplication", SUBJECT, fill("volunteerApplication", Map.of()), "lv");
        references.add(reference);
    }

    private void register() {
        newcomer();
        reference =
                journey.start(Journey.COORDINATOR, "volunteerOnboarding", SUBJECT, fill("registerApplicant", Map.of()));
        references.add(reference);
        journey.runJobs(reference);
    }

    private void submit(String form, Map<String, ?> bound, Map<String, ?> answers) {
        submit(form, SUBJECT, bound, answers);
    }

    private void submit(String form, String subject, Map<String, ?> bound, Map<String, ?> answers) {
        Map<String, Object> values = fill(form, bound);
        if (values.containsKey("samePerson")) {
            values.put("samePerson", "new");
        }
        journey.submit(reference, "userTask_" + form, subject, values, canaries.answers(form, answers));
        journey.runJobs(reference);
    }

    private void answerLink(String form, Map<String, ?> data) {
        List<ReceivedMail> mails = MailServer.mailsTo(email);
        ResponseEntity<String> answer =
                journey.answer(mails.get(mails.size() - 1).link(), data);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(204);
        filled.add(form);
    }

    private void timer(String event) {
        clock.set(journey.timer(reference, event).getDuedate().toInstant());
        journey.runJobs(reference);
    }

    private Map<String, Object> fill(String form, Map<String, ?> given) {
        filled.add(form);
        return new HashMap<>(canaries.of(form, given));
    }

    private Set<String> persons() {
        Set<String> persons = new HashSet<>();
        references.forEach(volunteer -> {
            String person = personOf(volunteer);
            if (person != null) {
                persons.add(person);
            }
        });
        return persons;
    }

    private String personOf(String reference) {
        return records.personBehind(reference).orElseThrow();
    }

    private List<String> found() {
        return Canaries.MARKS.stream()
                .flatMap(mark -> DatabaseTraces.of(mark, database).stream())
                .toList();
    }

    private static Set<String> formsOfTheProduct() throws IOException {
        Set<String> forms = new TreeSet<>();
        for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:/forms/**/*.form")) {
            if (!form.getURL().getPath().contains("/example/")) {
                forms.add(form.getFilename().replace(".form", ""));
            }
        }
        return forms;
    }
}
