package lv.lidzas;

import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first start of the jar as its users have it; it is ended while it brings the example people of the trial. */
class FirstStartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** A warning, an error, or a frame of where it began. */
    private static final Pattern FRIGHTENING = Pattern.compile(" (WARN|ERROR) |^\\tat ");

    /** Said of a machine that gave nobody its processor for a while, whatever runs on it. */
    private static final String STOOD_STILL = "Thread starvation or clock leap detected";

    private static RunningJar jar;
    private static EngineRest rest;
    private static Map<String, Integer> answers;

    @BeforeAll
    static void startAgainAfterTheFirstStartWasEnded() {
        jar = new RunningJar(RunningJar.newHome()).asPackaged().start();
        rest = new EngineRest(jar);
        CompletableFuture<Map<String, Integer>> asked = CompletableFuture.supplyAsync(FirstStartIT::ask);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> keys("supportCase").size() >= 3);
        answers = asked.join();
        jar.kill();
        jar.asUnpacked().start();
    }

    @AfterAll
    static void remove() {
        jar.remove();
    }

    @Test
    void aStartFinishesWhatAFormerOneLeftUndoneAndDoesNothingTwice() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Files.readString(jar.log()))
                .contains("The example people are in their places"));

        assertThat(keys("trainingSession")).hasSize(10).doesNotHaveDuplicates();
        assertThat(keys("supportCase")).hasSize(10).doesNotHaveDuplicates();
        assertThat(keys("volunteerOnboarding")).hasSize(16).satisfies(all -> assertThat(new HashSet<>(all))
                .hasSize(16));
        assertThat(keys("recruitmentCampaign")).hasSize(2);
    }

    @Test
    void whatStandsInAJarWithinTheJarIsServedToo() {
        assertThat(answers)
                .hasSize(5)
                .allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(200));
    }

    private static Map<String, Integer> ask() {
        Visitor coordinator = new Visitor(jar.port()).signIn(COORDINATOR, PASSWORD);
        return Stream.of(
                        "/personas",
                        "/camunda/app/tasklist/default/",
                        "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
                        "/camunda/app/tasklist/locales/lv.json",
                        "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js")
                .collect(Collectors.toMap(
                        Function.identity(), path -> coordinator.page(path).statusCode()));
    }

    @Test
    void nothingInItsLogFrightensWhoeverTriesIt() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Files.readString(jar.log()))
                .contains("The example people are in their places"));

        assertThat(jar.log()).content().satisfies(log -> assertThat(log.lines())
                .filteredOn(line -> FRIGHTENING.matcher(line).find() && !line.contains(STOOD_STILL))
                .isEmpty());
    }

    private static List<String> keys(String process) {
        JsonNode all = rest.get("/history/process-instance?processDefinitionKey=" + process);
        return all.findValuesAsText("businessKey");
    }
}
