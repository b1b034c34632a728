package lv.lidzas.drafts;

import static lv.lidzas.drafts.DraftSteps.START;
import static lv.lidzas.drafts.DraftSteps.json;
import static lv.lidzas.drafts.DraftSteps.keep;
import static lv.lidzas.drafts.DraftSteps.note;
import static lv.lidzas.drafts.DraftSteps.open;
import static lv.lidzas.drafts.DraftSteps.put;
import static lv.lidzas.drafts.DraftSteps.sent;
import static lv.lidzas.drafts.DraftSteps.values;
import static lv.lidzas.drafts.DraftSteps.writing;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be kept, and by whom it is read. */
@ProcessTest
class DraftEndpointsTest {

    @Autowired
    private DraftSteps drafts;

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    private Visitor coordinator;
    private String reference;

    @BeforeEach
    void somebodyIsRegisteredAndACoordinatorTypes() {
        coordinator = drafts.signIn(Journey.COORDINATOR);
        reference = fixtures.toBeReviewed(Canary.mailbox()).volunteer();
    }

    @AfterEach
    void forget() {
        drafts.forget();
    }

    @Test
    void whatIsTypedIsThereAgainForWhoTypedItAndForNobodyElse() {
        String task = drafts.review(reference);
        keep(coordinator, task, note("Zvanīja māsa."));

        assertThat(values(drafts.signIn(Journey.COORDINATOR), task))
                .isEqualTo(json("{\"volunteer\":{\"note\":\"Zvanīja māsa.\"}}"));
        assertThat(values(drafts.signIn(Journey.MANAGER), task).isNull()).isTrue();
        assertThat(json(drafts.signIn(Journey.MANAGER).data("/api/drafts")).path("drafts"))
                .isEmpty();
    }

    @Test
    void whatIsInAColleaguesHandsNowIsNoLongerListedAndIsAgainWhenItComesBack() {
        String task = drafts.review(reference);
        keep(coordinator, task, note("Iesākts."));
        String id = task.replace("tasks/", "");

        engine.getTaskService().setAssignee(id, Journey.MANAGER);
        assertThat(json(coordinator.data("/api/drafts")).path("drafts")).isEmpty();

        engine.getTaskService().setAssignee(id, Journey.COORDINATOR);
        assertThat(json(coordinator.data("/api/drafts")).path("drafts")).hasSize(1);
    }

    @Test
    void aStartFormHasADraftTooBeforeThereIsAPerson() {
        keep(
                coordinator,
                START,
                sent("{\"volunteer\":{\"firstName\":\"Ilona\",\"languages\":[\"lv\",\"ru\"],\"noticeRead\":true}}"));

        assertThat(values(coordinator, START))
                .isEqualTo(json(
                        "{\"volunteer\":{\"firstName\":\"Ilona\",\"languages\":[\"lv\",\"ru\"],\"noticeRead\":true}}"));
    }

    @Test
    void whatWaitsIsListedByTheNameOfItsTaskOrProcessTheNewestFirst() {
        clock.set(clock.now());
        keep(coordinator, START, note("Vēl nav."));
        clock.pass(Duration.ofMinutes(1));
        keep(coordinator, drafts.review(reference), note("Jau ir."));

        var listed = json(coordinator.data("/api/drafts")).path("drafts");

        assertThat(listed).hasSize(2);
        assertThat(listed.path(0).path("name").asText()).isEqualTo("Izskatīt pieteikumu");
        assertThat("tasks/" + listed.path(0).path("task").asText()).isEqualTo(drafts.review(reference));
        assertThat(listed.path(1).path("process").asText()).isEqualTo("volunteerOnboarding");
    }

    @Test
    void onlyWhatTheFormAsksAndLetsBeWrittenNowIsKept() {
        String task = drafts.review(reference);
        keep(
                coordinator,
                task,
                sent(
                        "{\"volunteer\":{\"note\":\"Paliek\",\"firstName\":\"Nelasāms\",\"clarificationQuestion\":\"Paslēpts\","
                                + "\"birthDate\":{\"a\":1},\"stranger\":\"Svešs\"},\"applicationReview\":\"invite\",\"other\":1}"));

        assertThat(values(coordinator, task))
                .isEqualTo(json("{\"volunteer\":{\"note\":\"Paliek\"},\"applicationReview\":\"invite\"}"));

        keep(
                coordinator,
                task,
                sent("{\"volunteer\":{\"clarificationQuestion\":\"Kāpēc?\"},\"applicationReview\":\"clarify\"}"));

        assertThat(values(coordinator, task)
                        .path("volunteer")
                        .path("clarificationQuestion")
                        .asText())
                .isEqualTo("Kāpēc?");
    }

    @Test
    void whatAnOlderVersionOfTheFormAskedIsGivenBackAsText() {
        String task = drafts.review(reference);
        keep(coordinator, task, note("Paliek"));
        database.sql("update lidzas.form_draft set content = content || '{\"dropped\": \"Ko tagad neprasa\"}'")
                .update();

        var draft = open(coordinator, task);

        assertThat(draft.path("values")).isEqualTo(json("{\"volunteer\":{\"note\":\"Paliek\"}}"));
        assertThat(draft.path("homeless")).isEqualTo(json("[\"Ko tagad neprasa\"]"));
    }

    @Test
    void theLastPageWinsAndLearnsThatThereIsAnother() {
        String task = drafts.review(reference);
        keep(coordinator, task, sent("page-one", "{\"volunteer\":{\"note\":\"Pirmā\"}}"));

        var second = json(put(coordinator, task, sent("page-two", "{\"volunteer\":{\"note\":\"Otrā\"}}")));
        var again = json(put(coordinator, task, sent("page-two", "{\"volunteer\":{\"note\":\"Otrā vēl\"}}")));

        assertThat(second.path("otherPageAt").isNull()).isFalse();
        assertThat(again.path("otherPageAt").isNull()).isTrue();
        assertThat(values(coordinator, task).path("volunteer").path("note").asText())
                .isEqualTo("Otrā vēl");
    }

    @Test
    void aPageThatGoesOnWithADraftIsNotToldOfThePageBeforeIt() {
        String task = drafts.review(reference);
        keep(coordinator, task, sent("page-one", "{\"volunteer\":{\"note\":\"Pirmā\"}}"));
        String seen = open(coordinator, task).path("savedAt").asText();

        var next = json(put(
                coordinator,
                task,
                "{\"page\":\"page-two\",\"seenAt\":\"%s\",\"values\":{\"volunteer\":{\"note\":\"Otrā\"}}}"
                        .formatted(seen)));

        assertThat(next.path("otherPageAt").isNull()).isTrue();
    }

    @Test
    void nothingTypedLeavesNothing() {
        String task = drafts.review(reference);
        keep(coordinator, task, note("Lieks"));
        keep(coordinator, task, sent("{}"));
        assertThat(drafts.kept()).isZero();

        keep(coordinator, task, note("Lieks"));
        assertThat(coordinator
                        .send("DELETE", "/api/drafts/" + task, (String) null, writing(coordinator))
                        .statusCode())
                .isEqualTo(204);
        assertThat(drafts.kept()).isZero();
    }

    @Test
    void signsThatTheDatabaseCannotHoldAreNoFailure() {
        String task = drafts.review(reference);
        keep(coordinator, task, note("a\\u0000b\\ud83d\\ude00c\\ud83d!"));

        assertThat(values(coordinator, task).path("volunteer").path("note").asText())
                .isEqualTo("ab😀c\uFFFD!");
    }

    @Test
    void whatIsNoNumberIsNotKeptWhereANumberIsAskedFor() {
        Visitor manager = drafts.signIn(Journey.MANAGER);
        String start = "processes/recruitmentCampaign";
        keep(manager, start, sent("{\"campaign\":{\"target\":12}}"));
        assertThat(values(manager, start)).isEqualTo(json("{\"campaign\":{\"target\":12}}"));

        for (String number : List.of("1e999999999", "-1e400", "\"Infinity\"", "\"daudz\"", "true")) {
            keep(manager, start, sent("{\"campaign\":{\"target\":" + number + "}}"));

            assertThat(values(manager, start).isNull()).as(number).isTrue();
        }
        keep(coordinator, drafts.review(reference), sent("{\"volunteer\":{\"note\":1e999999999}}"));
        assertThat(values(coordinator, drafts.review(reference)).isNull()).isTrue();
    }

    @Test
    void aFormThatIsNotOnesOwnToFillInIsNotFound() {
        String campaign = journey.start(
                Journey.MANAGER,
                "recruitmentCampaign",
                "campaign",
                Map.of(
                        "name", "Melnraksts",
                        "startsOn", "2190-01-01",
                        "endsOn", "2190-01-31",
                        "target", 5));
        engine.getManagementService()
                .executeJob(journey.timer(campaign, "event_campaignOver").getId());
        String managers = "tasks/" + journey.tasks(campaign).get(0).getId();
        try {
            for (String place : new String[] {
                managers, "tasks/unknown", "tasks/a~b", "processes/unknown", "processes/recruitmentCampaign"
            }) {
                assertThat(put(coordinator, place, sent("{}")).statusCode())
                        .as(place)
                        .isEqualTo(404);
                assertThat(coordinator.data("/api/drafts/" + place).statusCode())
                        .as(place)
                        .isEqualTo(404);
            }
            assertThat(put(drafts.signIn(Journey.MANAGER), managers, sent("{}")).statusCode())
                    .isEqualTo(200);
        } finally {
            engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(campaign)
                    .list()
                    .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), null));
        }
    }

    @Test
    void nothingIsWrittenWithoutTheToken() {
        HttpResponse<String> answer = coordinator.send(
                "PUT", "/api/drafts/" + drafts.review(reference), note("Svešs"), "X-LIDZAS-USER", Journey.COORDINATOR);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(drafts.kept()).isZero();
    }

    @Test
    void whoeverIsNotSignedInIsToldSoAndNothingIsKept() {
        Visitor nobody = drafts.signIn(Journey.COORDINATOR);
        String[] writing = writing(nobody);
        nobody.postForm("/iziet", Map.of("_csrf", writing[1]));

        assertThat(nobody.data("/api/drafts").statusCode()).isEqualTo(401);
        assertThat(nobody.send("PUT", "/api/drafts/" + drafts.review(reference), note("Svešs"), writing)
                        .statusCode())
                .isEqualTo(401);
        assertThat(drafts.kept()).isZero();
    }

    @Test
    void aPageThatWasLeftOpenWritesNothingForWhoeverHasSignedInSince() {
        Visitor next = drafts.signIn(Journey.MANAGER);
        String[] writing = writing(next);
        writing[3] = Journey.COORDINATOR;

        assertThat(next.send("PUT", "/api/drafts/" + drafts.review(reference), note("Iepriekšējās"), writing)
                        .statusCode())
                .isEqualTo(409);
        assertThat(next.send("DELETE", "/api/drafts/" + drafts.review(reference), (String) null, writing)
                        .statusCode())
                .isEqualTo(409);
        assertThat(drafts.kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"page\":\"page-one\"}",
                "{\"page\":\"x\",\"values\":{}}",
                "{\"page\":\"page-one\",\"values\":{},\"stranger\":1}",
                "{\"page\":\"page-one\",\"values\":{}} rubbish",
                "{\"page\":\"page-one\",\"values\":{},\"subjectRevision\":\"ā\"}",
                "{\"page\":\"page-one\",\"values\":{},\"seenAt\":\"vakar\"}",
                "{\"page\":\"page-one\",\"values\":\"text\"}"
            })
    void whatIsNoDraftIsRefused(String body) {
        HttpResponse<String> answer = put(coordinator, drafts.review(reference), body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void moreThanAFormHoldsIsRefused() {
        assertThat(put(coordinator, drafts.review(reference), note("a".repeat(64 * 1024)))
                        .statusCode())
                .isEqualTo(413);
    }
}
