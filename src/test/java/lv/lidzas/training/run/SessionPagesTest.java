package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.MailServer;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.session.TrainingSession;
import lv.lidzas.training.session.TrainingSessionRepository;
import lv.lidzas.volunteers.Volunteers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class SessionPagesTest {

    @Autowired
    private Journey journey;

    @Autowired
    private TrainingFixtures fixtures;

    @Autowired
    private TrainingSteps steps;

    @Autowired
    private TrainingRunRepository runs;

    @Autowired
    private TrainingSessionRepository sessions;

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    @Autowired
    private Staff accounts;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private JdbcClient database;

    private Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void aCoordinatorSeesWhoComesToWhichSession() {
        Learner learner = fixtures.learner();
        String session = fixtures.session("boundaries", 3, 7);
        steps.choose(learner, List.of(session));

        assertThat(coordinator.list("/nodarbibas"))
                .contains("/nodarbibas/" + session, "Robežas, ētika, nauda un dāvanas", "1 no 7");
        assertThat(coordinator.page("/nodarbibas/" + session).body())
                .contains("Ilze " + Canary.LAST_NAME, "Anna Lektore", "Brīvības iela 1, Rīga");
        assertThat(coordinator
                        .page("/personas/" + volunteers.personOf(learner.volunteer()))
                        .body())
                .contains("Mācības notiek", "pieteikts uz");
    }

    @Test
    void aChangeIsEnteredInTheFormAndAStaleOneIsRefused() {
        Learner learner = fixtures.learner();
        String session = fixtures.session("boundaries", 3, 7);
        steps.choose(learner, List.of(session));
        String path = "/nodarbibas/" + session + "/labot";
        Map<String, String> form = form(path);

        assertThat(coordinator.postForm(path, form).headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/nodarbibas/" + session + "?saglabats"));
        journey.runJobs(learner.run());
        assertThat(MailServer.mailTo(learner.email(), "Izmaiņas jūsu nodarbībās")
                        .plain())
                .contains("Cita iela 3");

        form.put("session.place", "Trešā iela 4");
        HttpResponse<String> stale = coordinator.postForm(path, form);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("Trešā iela 4", "Tagad ir saglabāts: „Cita iela 3”.", "Šī lapa jau vienreiz ir saglabāta");
        Map<String, String> wrong = form(path);
        wrong.put("session.endsAt", "17:00");
        HttpResponse<String> refused = coordinator.postForm(path, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Beigām jābūt pēc sākuma.");
    }

    @Test
    void anAttendanceRecordedByMistakeIsPutRightAndTheLearnerGoesOnByIt() {
        Learner learner = fixtures.learner();
        String session = fixtures.session("boundaries", 3, 7);
        steps.choose(learner, List.of(session));
        String path = "/nodarbibas/" + session + "/apmeklejums";
        assertThat(coordinator.page(path).statusCode()).isEqualTo(404);
        steps.hold(session, List.of(), List.of(), learner);
        signIn();
        assertThat(coordinator.page("/nodarbibas/" + session).body()).contains(path, "nepiedalījās");
        assertThat(boundaries(learner)).isEqualTo("MISSED");

        correct(path, Map.of("klat-" + learner.run(), "present"));

        assertThat(coordinator.page("/nodarbibas/" + session).body()).doesNotContain("nepiedalījās");
        assertThat(boundaries(learner)).isEqualTo("COMPLETED");
        BpmnAwareTests.assertThat(steps.completion(learner)).variables().containsEntry("modulesMissed", 0);

        correct(path, Map.of("klat-" + learner.run(), "absent"));

        assertThat(boundaries(learner)).isEqualTo("MISSED");
    }

    @Test
    void everybodyWhoCameIsMarkedOnTheCardWithWhoeverJustCame() {
        Learner present = fixtures.learner();
        Learner excused = fixtures.learner();
        Learner walkIn = fixtures.learner();
        String session = fixtures.session("boundaries", 3, 7);
        steps.choose(present, List.of(session));
        steps.choose(excused, List.of(session));
        String card = "/nodarbibas/" + session;
        assertThat(coordinator.page(card).body()).doesNotContain("klat-");
        steps.comes(session);
        signIn();
        String form = coordinator.page(card).body();
        assertThat(form).contains("klat-" + present.run(), "Visi klāt", walkIn.run());
        assertThat(coordinator.page(card + "/apmeklejums?visi").body().split(" checked"))
                .hasSize(3);

        HttpResponse<String> unknown = coordinator.postForm(
                card + "/apmeklejums",
                Visitor.filledIn(form, Map.of("klat-" + present.run(), "present", "nepieteicies", "Nav Tāda")));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("Nav Tāda", "netika atrasts: Nav Tāda", " checked");
        HttpResponse<String> several =
                coordinator.postForm(card + "/apmeklejums", Visitor.filledIn(form, Map.of("nepieteicies", "ilze")));
        assertThat(several.statusCode()).isEqualTo(422);
        assertThat(several.body()).contains("Ar vārdu „ilze” ir vairāki: ", walkIn.run());

        HttpResponse<String> answer = coordinator.postForm(
                card + "/apmeklejums",
                Visitor.filledIn(
                        form,
                        Map.of(
                                "klat-" + present.run(),
                                "present",
                                "klat-" + excused.run(),
                                "excused",
                                "nepieteicies",
                                walkIn.run().toLowerCase(Locale.ROOT))));

        assertThat(Visitor.location(answer)).endsWith(card + "?apmeklejums");
        journey.runJobs(session);
        List.of(present, excused, walkIn).forEach(learner -> journey.runJobs(learner.run()));
        assertThat(sessions.findById(session).orElseThrow().stage()).isEqualTo(TrainingSession.Stage.CLOSED);
        assertThat(boundaries(present)).isEqualTo("COMPLETED");
        assertThat(boundaries(excused)).isEqualTo("MISSED");
        assertThat(boundaries(walkIn)).isEqualTo("COMPLETED");
        assertThat(coordinator.page(card).body()).contains("Labot apmeklējumu", "attaisnota prombūtne");
        database.sql("update lidzas.training_enrolment e set enrolled_at = s.ends_at from lidzas.training_session s"
                        + " where s.reference = e.session and e.session = ? and e.run = ?")
                .params(session, walkIn.run())
                .update();
        assertThat(coordinator.page(card).body()).contains("bez pieteikšanās", "Piesakās nodarbībai");
    }

    @Test
    void whoeverCameIsNamedByTheFirstNameWhereNobodyElseWhoLearnsHasIt() {
        Learner walkIn = fixtures.learner();
        String session = fixtures.session("boundaries", 3, 7);
        database.sql("update lidzas.person set first_name = 'Zvaigznīte' where reference ="
                        + " (select person from lidzas.training_run where reference = ?)")
                .param(walkIn.run())
                .update();
        steps.comes(session);
        signIn();
        String card = "/nodarbibas/" + session;

        HttpResponse<String> answer = coordinator.postForm(
                card + "/apmeklejums",
                Visitor.filledIn(coordinator.page(card).body(), Map.of("nepieteicies", "zvaigznite")));

        assertThat(Visitor.location(answer)).endsWith(card + "?apmeklejums");
        journey.runJobs(session);
        journey.runJobs(walkIn.run());
        assertThat(boundaries(walkIn)).isEqualTo("COMPLETED");
    }

    private void correct(String path, Map<String, String> entered) {
        HttpResponse<String> answer = coordinator.postForm(
                path, Visitor.filledIn(coordinator.page(path).body(), entered));
        assertThat(Visitor.location(answer)).endsWith(path.replace("/apmeklejums", "?apmeklejums"));
    }

    private String boundaries(Learner learner) {
        return enrolments.progress(runs.findById(learner.run()).orElseThrow()).steps().stream()
                .filter(step -> step.module().code().equals("boundaries"))
                .map(step -> step.state().name())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSessionIsCopiedToAnotherDayWithEverythingElseAsItWas() {
        String session = fixtures.session("boundaries", 3, 7);
        String path = "/nodarbibas/" + session + "/kopet";
        String form = coordinator.page(path).body();
        assertThat(form).contains("value=\"18:00\"", "Brīvības iela 1, Rīga", "Anna Lektore");
        String day = steps.day(session).plusDays(70).toString();

        HttpResponse<String> answer = coordinator.postForm(path, Visitor.filledIn(form, copied(session, day)));

        assertThat(Visitor.location(answer)).endsWith("/nodarbibas?ieplanota");
        TrainingSession copy = sessions.findAll().stream()
                .filter(one -> steps.day(one.reference()).toString().equals(day))
                .filter(one -> Objects.equals(one.trainer(), trainer(session)))
                .findFirst()
                .orElseThrow();
        assertThat(copy.module()).isEqualTo("boundaries");
        BpmnAwareTests.assertThat(journey.instance(TrainingSteps.SESSION, copy.reference()))
                .isWaitingAt("event_sessionBegun");
        assertThat(coordinator.page("/nodarbibas/plano").body()).contains("Plānot nodarbību");
    }

    private String trainer(String session) {
        return sessions.findById(session).orElseThrow().trainer();
    }

    private Map<String, String> copied(String session, String day) {
        return Map.of(
                "session.module", "boundaries",
                "session.day", day,
                "session.startsAt", "18:00",
                "session.endsAt", "20:00",
                "session.mode", "inPerson",
                "session.place", "Kopiju iela 1",
                "session.trainer", trainer(session),
                "session.places", "7");
    }

    @Test
    void aCancellationIsAskedTwice() {
        String session = fixtures.session("boundaries", 3, 7);
        HttpResponse<String> question = coordinator.page("/nodarbibas/" + session + "/atcelt");
        assertThat(question.body()).contains("Vai atcelt nodarbību?");
        assertThat(sessions.findById(session).orElseThrow().stage()).isEqualTo(TrainingSession.Stage.OPEN);

        for (int click = 0; click < 2; click++) {
            assertThat(Visitor.location(coordinator.postForm(
                            "/nodarbibas/" + session + "/atcelt", Visitor.filledIn(question.body(), Map.of()))))
                    .endsWith("/nodarbibas?atcelta");
        }

        assertThat(sessions.findById(session).orElseThrow().stage()).isEqualTo(TrainingSession.Stage.CANCELLED);
        assertThat(coordinator.page("/nodarbibas/" + session).body()).contains("atcelta");
    }

    @Test
    void onlyCoordinatorsAndManagersComeInAndNobodyFindsWhatIsNot() {
        String session = fixtures.session("boundaries", 3, 7);
        accounts.ensureUser("sessions.analyst", Journey.PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");
        Visitor analyst = new Visitor(port).signIn("sessions.analyst", Journey.PASSWORD);
        for (String path : List.of(
                "/nodarbibas",
                "/nodarbibas/" + session,
                "/nodarbibas/" + session + "/labot",
                "/nodarbibas/" + session + "/apmeklejums")) {
            assertThat(analyst.page(path).statusCode()).as(path).isEqualTo(403);
            assertThat(Visitor.location(new Visitor(port).page(path))).as(path).contains("/ieiet");
        }
        assertThat(new Visitor(port)
                        .signIn(Journey.MANAGER, Journey.PASSWORD)
                        .page("/nodarbibas/" + session)
                        .statusCode())
                .isEqualTo(200);
        assertThat(coordinator.page("/nodarbibas/S-2026-999999").statusCode()).isEqualTo(404);
        engine.getIdentityService().deleteUser("sessions.analyst");
    }

    private Map<String, String> form(String path) {
        Map<String, String> entered = new HashMap<>(Map.of(
                "session.module", "boundaries",
                "session.startsAt", "18:00",
                "session.endsAt", "20:00",
                "session.mode", "inPerson",
                "session.place", "Cita iela 3",
                "session.trainer", "Anna Lektore",
                "session.places", "7"));
        String session = path.split("/")[2];
        entered.put("session.day", steps.day(session).toString());
        return Visitor.filledIn(coordinator.page(path).body(), entered);
    }
}
