package lv.lidzas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first start of a trial is ended while it brings its example people. */
class FirstStartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home = RunningJar.newHome();
    private final RunningJar jar = new RunningJar(home);

    @AfterEach
    void remove() {
        jar.remove();
    }

    @Test
    void aStartFinishesWhatAFormerOneLeftUndoneAndDoesNothingTwice() {
        jar.start();
        EngineRest rest = new EngineRest(jar);
        killOnce(rest, "supportCase", 3);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Files.readString(jar.log()))
                .contains("The example people are in their places"));

        assertThat(keys(rest, "trainingSession")).hasSize(10).doesNotHaveDuplicates();
        assertThat(keys(rest, "supportCase")).hasSize(10).doesNotHaveDuplicates();
        assertThat(keys(rest, "volunteerOnboarding")).hasSize(16).satisfies(all -> assertThat(new HashSet<>(all))
                .hasSize(16));
        assertThat(keys(rest, "recruitmentCampaign")).hasSize(2);
    }

    private void killOnce(EngineRest rest, String process, int reached) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> keys(rest, process).size() >= reached);
        jar.kill();
        jar.start();
    }

    private static List<String> keys(EngineRest rest, String process) {
        JsonNode all = rest.get("/history/process-instance?processDefinitionKey=" + process);
        return all.findValuesAsText("businessKey");
    }
}
