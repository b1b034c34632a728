package lv.lidzas;

import static lv.lidzas.support.EngineRest.MANAGER;
import static lv.lidzas.support.EngineRest.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;

/** A report of the last three months from its question to its files, as managers of a running application have it. */
final class GivenReport {

    static final String SECOND_MANAGER = "otraVaditaja";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CARD = "/parskati/sagatavotie/";

    /** Those that are kept, and those that are made anew each time. */
    private static final List<String> FILES = List.of(
            "/parskats.pdf",
            "/parskats.xlsx",
            "/pielikumi/hourSheets",
            "/pielikumi/hourSheets.pdf",
            "/pielikumi/participants",
            "/pielikumi/participants.pdf",
            "/pielikumi/certificates",
            "/pielikumi/certificates.pdf");

    private final RunningJar application;
    private final EngineRest rest;

    GivenReport(RunningJar application) {
        this.application = application;
        this.rest = new EngineRest(application);
    }

    static LocalDate firstDay() {
        return LocalDate.now(TestClock.RIGA).withDayOfMonth(1).minusMonths(3);
    }

    /** @return its reference */
    String ask() {
        return rest.start(
                MANAGER,
                "funderReport",
                "funderReport",
                Map.of(
                        "kind", "funder",
                        "startsOn", firstDay().toString(),
                        "endsOn", firstDay().plusMonths(3).minusDays(1).toString()));
    }

    void write(String reference) {
        rest.submit(
                MANAGER,
                task(reference, "userTask_completeReport"),
                Map.of("reportStep", "send"),
                "funderReport",
                Map.of("done", "Paveikts.\nVisiem – paldies!", "plans", "Turpināsim."));
    }

    void approve(String reference) {
        rest.submit(
                SECOND_MANAGER,
                task(reference, "userTask_approveReport"),
                Map.of("reportDecision", "approved"),
                null,
                null);
    }

    /** All that may be downloaded of it, once it is there, by the names under which it is kept. */
    Map<String, byte[]> files(String reference) {
        Visitor manager = new Visitor(application.port()).signIn(MANAGER, PASSWORD);
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : FILES) {
            await().atMost(PATIENCE)
                    .until(() -> manager.bytes(CARD + reference + path).statusCode() == 200);
            HttpResponse<byte[]> file = manager.bytes(CARD + reference + path);
            files.put(file.headers().firstValue("Content-Disposition").orElseThrow(), file.body());
        }
        assertThat(files).hasSameSizeAs(FILES);
        return files;
    }

    static void same(Map<String, byte[]> files, Map<String, byte[]> others) {
        assertThat(files).hasSameSizeAs(others);
        others.forEach((name, file) -> assertThat(files.get(name)).as(name).isEqualTo(file));
    }

    private JsonNode task(String reference, String element) {
        String path = "/task?taskDefinitionKey=" + element + "&processInstanceBusinessKey=" + reference;
        await().atMost(PATIENCE).until(() -> rest.get(path).size() == 1);
        return rest.get(path).get(0);
    }
}
