package lv.lidzas.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.support.Journey;
import lv.lidzas.support.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/** A coordinator registers somebody who called, reviews the application and holds the first talk. */
final class Callers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SYLLABLES = "babecidofugahejikolumanepirosutavezi";

    private final AtomicInteger number = new AtomicInteger();
    private final ProcessEngine engine;

    Callers(ProcessEngine engine) {
        this.engine = engine;
    }

    HotPath path() {
        return new HotPath(
                "volunteerOnboarding",
                this::call,
                List.of(
                        variables(Map.of("samePerson", "new"), Map.of("applicationReview", "invite")),
                        variables(
                                Map.of("note", "Runājām par valodām", "role", "officeHelper", "childContact", "none"),
                                Map.of(
                                        "firstTalkOn",
                                        LocalDate.now(TestClock.RIGA).toString(),
                                        "firstTalkMode",
                                        "phone"))),
                this::runJobs,
                step -> {});
    }

    private Object call() {
        int caller = number.incrementAndGet();
        return variables(
                Map.of(
                        "firstName", name(caller * 7919),
                        "lastName", name(caller * 104_729),
                        "birthDate",
                                LocalDate.of(1960, 1, 1)
                                        .plusDays(caller % 15_000)
                                        .toString(),
                        "email", "caller" + caller + "@example.org",
                        "municipality", "riga",
                        "languages", List.of("lv", "en"),
                        "helpKinds", List.of("translation"),
                        "language", "lv",
                        "noticeRead", true),
                Map.of("startOpening", UUID.randomUUID().toString()));
    }

    /** Unlike the next one's, so that nobody is asked about as somebody known. */
    private static String name(int seed) {
        StringBuilder name = new StringBuilder();
        for (int rest = Math.abs(seed); name.length() < 10; rest = rest / 18 + 31 * name.length()) {
            int at = 2 * (rest % 18);
            name.append(SYLLABLES, at, at + 2);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void runJobs(String instance) {
        for (List<Job> due = due(instance); !due.isEmpty(); due = due(instance)) {
            String job = due.get(0).getId();
            ServerWork.inStead(() -> engine.getManagementService().executeJob(job));
        }
    }

    private List<Job> due(String instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .messages()
                .executable()
                .list();
    }

    private static Map<String, Object> variables(Map<String, ?> bound, Map<String, ?> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        variables.put(
                "volunteer",
                Map.of("type", "Json", "value", JSON.valueToTree(bound).toString()));
        return Map.of("variables", variables);
    }

    static RestClient client(int port) {
        return new RestClient("http://localhost:" + port + "/engine-rest", Journey.COORDINATOR, Journey.PASSWORD);
    }
}
