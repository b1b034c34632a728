package lv.lidzas.browser;

import static lv.lidzas.support.EngineRest.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.TestClock;

/** Brings people who learn to a session by the forms alone: no click of theirs is counted. */
final class Learners {

    /** Beside three of the trial: two who choose their sessions, and one who has chosen all. */
    private static final List<String> NEW = List.of("Aija", "Baiba", "Centis", "Dzintra", "Egils", "Fricis", "Guna");

    private static final int CHOOSING = 2;

    private final EngineRest rest;

    Learners(EngineRest rest) {
        this.rest = rest;
    }

    /** Ten have places at the session that is the first; its day has come. */
    void tenAtTheFirstSession() {
        JsonNode begins = rest.get("/job?timers=true&activityId=event_sessionBegun&sortBy=jobDueDate&sortOrder=asc")
                .get(0);
        String session = rest.get(
                        "/process-instance/" + begins.path("processInstanceId").asText())
                .path("businessKey")
                .asText();
        List<String> volunteers = NEW.stream().map(this::register).toList();
        for (Step step : STEPS) {
            for (String volunteer : volunteers) {
                rest.submit(
                        COORDINATOR,
                        waiting(step.task() + "&processInstanceBusinessKey=" + volunteer, 1)
                                .get(0),
                        step.answers(),
                        "volunteer",
                        step.bound());
            }
        }
        for (JsonNode choice : waiting("userTask_chooseSessions", NEW.size() + CHOOSING)) {
            rest.submit(
                    COORDINATOR,
                    choice,
                    Map.of("obtainedBy", "phone"),
                    "training",
                    Map.of("sessions", List.of(session)));
        }
        rest.dueNow(begins);
        waiting("userTask_recordAttendance", 1);
    }

    private record Step(String task, Map<String, ?> answers, Map<String, ?> bound) {}

    private static final List<Step> STEPS = List.of(
            new Step("userTask_reviewApplication", Map.of("applicationReview", "invite"), Map.of("samePerson", "new")),
            new Step(
                    "userTask_holdFirstTalk",
                    Map.of("firstTalkOn", LocalDate.now(TestClock.RIGA).toString(), "firstTalkMode", "phone"),
                    Map.of("role", "officeHelper", "childContact", "none")),
            new Step("userTask_decideAdmission", Map.of("admissionDecision", "admit"), Map.of()),
            new Step("userTask_prepareAgreement", Map.of(), Agreed.workInWriting()),
            new Step("userTask_recordSigning", Map.of(), Agreed.signature()));

    private String register(String name) {
        return rest.start(
                COORDINATOR,
                "volunteerOnboarding",
                "volunteer",
                Map.of(
                        "firstName",
                        name,
                        "lastName",
                        "Mācekl" + name.charAt(name.length() - 1),
                        "birthDate",
                        "199" + NEW.indexOf(name) + "-02-03",
                        "email",
                        name.toLowerCase(Locale.ROOT) + ".learns@example.org",
                        "languages",
                        List.of("lv"),
                        "helpKinds",
                        List.of("companion"),
                        "language",
                        "lv",
                        "noticeRead",
                        true));
    }

    private JsonNode waiting(String task, int number) {
        await().pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(rest.get("/task?taskDefinitionKey=" + task))
                        .as(task)
                        .hasSize(number));
        return rest.get("/task?taskDefinitionKey=" + task);
    }
}
