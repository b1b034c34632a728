package lv.lidzas.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.StreamSupport;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.support.Applicant;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way of a process whose timers have fired, while it runs and when it has ended. */
@ProcessTest
class WayOfTimersTest {

    private static final String CONFIRM = "userTask_confirmAddress";
    private static final String REMINDER = "event_confirmAddressReminder";
    private static final String OVERDUE = "event_confirmAddressOverdue";

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private SupportCases supported;

    @Autowired
    private Consents consents;

    @Test
    void aReminderLeavesItsStepAndADeadlineEndsIt() throws IOException {
        String reference = Applicant.apply(journey, Canary.mailbox());
        String instance = journey.instance("volunteerOnboarding", reference).getId();
        journey.runJobs(reference);

        waitFor(reference, REMINDER);
        JsonNode running = way(instance, "");
        assertThat(running.at("/instance/ended").isNull()).isTrue();
        assertThat(said(running, REMINDER)).isEqualTo("Jāatgādina / termiņš, solis turpinās / day");
        assertThat(said(way(instance, "?lang=en"), REMINDER)).contains(" / deadline, the step goes on / ");
        assertThat(step(running, REMINDER).get("ended").isNull()).isFalse();
        assertThat(step(running, CONFIRM).get("ended").isNull()).isTrue();
        assertThat(has(running, OVERDUE)).isFalse();

        waitFor(reference, OVERDUE);
        JsonNode ended = way(instance, "");
        assertThat(ended.at("/instance/ended").isNull()).isFalse();
        assertThat(said(ended, REMINDER)).isEqualTo("Jāatgādina / termiņš, solis turpinās / day");
        assertThat(said(ended, OVERDUE)).isEqualTo("Nav apstiprināts / termiņš, solis beidzas / day");
        assertThat(said(way(instance, "?lang=en"), OVERDUE)).contains(" / deadline, the step ends / ");
        assertThat(step(ended, CONFIRM).get("cancelled").asBoolean()).isTrue();
        assertThat(step(ended, REMINDER).get("cancelled").asBoolean()).isFalse();
    }

    @Test
    void anEventSubprocessIsToldWithItsTimerAndTheDayThatWasWaitedFor() throws IOException {
        String reference = cases.requested();
        Consents.PURPOSES.forEach(purpose -> consents.decide(reference, purpose, true, "fa", "signed"));
        supported.withdrawConsent(reference, "sharing");
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
        coordinator.postForm(
                "/gadijumi/" + reference + "/piekrisanas/jautat",
                Map.of(
                        "_csrf",
                        Visitor.csrf(coordinator.page("/gadijumi/" + reference).body())));
        String instance = journey.instance("consentRenewal", reference).getId();
        journey.runJobs(reference);

        waitFor(reference, "startEvent_consentReminder");
        JsonNode running = way(instance, "");
        assertThat(said(running, "subProcess_consentReminder")).startsWith("Atgādinājums / procesa daļa / ");
        assertThat(said(running, "startEvent_consentReminder"))
                .isEqualTo("Jāatgādina / termiņš, process turpinās / day");
        assertThat(said(way(instance, "?lang=en"), "startEvent_consentReminder"))
                .contains(" / deadline, the process goes on / ");
        assertThat(said(running, "event_consentSilent")).isEqualTo("Atbildes nav / gaidīta diena / day");
        assertThat(step(running, "event_consentSilent").get("ended").isNull()).isTrue();

        waitFor(reference, "event_consentSilent");
        supported.endCase(reference);
        JsonNode ended = way(instance, "");
        assertThat(ended.at("/instance/ended").isNull()).isFalse();
        assertThat(said(ended, "startEvent_consentReminder")).isEqualTo("Jāatgādina / termiņš, process turpinās / day");
        assertThat(step(ended, "event_consentSilent").get("ended").isNull()).isFalse();
        assertThat(step(ended, "event_consentSilent").get("cancelled").asBoolean())
                .isFalse();
    }

    private void waitFor(String reference, String timer) {
        clock.set(journey.timer(reference, timer).getDuedate().toInstant());
        journey.runJobs(reference);
    }

    private JsonNode way(String instance, String query) throws IOException {
        HttpResponse<String> answer = new Visitor(port)
                .signIn(Journey.MANAGER, Journey.PASSWORD)
                .data("/api/monitoring/instances/" + instance + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static String said(JsonNode way, String step) {
        JsonNode found = step(way, step);
        return found.get("name").asText() + " / " + found.get("kind").asText() + " / "
                + found.get("waitsFor").asText();
    }

    private static boolean has(JsonNode way, String step) {
        return StreamSupport.stream(way.get("steps").spliterator(), false)
                .anyMatch(each -> each.get("step").asText().equals(step));
    }

    private static JsonNode step(JsonNode way, String step) {
        return StreamSupport.stream(way.get("steps").spliterator(), false)
                .filter(each -> each.get("step").asText().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not in " + way));
    }
}
