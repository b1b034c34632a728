package lv.lidzas;

import static lv.lidzas.support.EngineRest.ANALYST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A later release over the database in which an analyst has deployed rows, a timer that uses one and questions: it
 * starts, buries nothing and asks the analyst. Three starts of the jar.
 */
class ReleaseIT {

    private static final String DEADLINES = "processes/workflow/deadlines.dmn";
    private static final String CAMPAIGN = "processes/volunteers/recruitmentCampaign.bpmn";
    private static final String FORGOTTEN = "processes/cases/forgottenCases.bpmn";
    private static final String ONBOARDING = "processes/volunteers/volunteerOnboarding.bpmn";
    private static final String TALK = "forms/volunteers/holdFirstTalk.form";
    private static final String TAKE_BACK = "forms/volunteers/takeBackDecision.form";

    private static final String MERGES = "/task?taskDefinitionKey=userTask_mergeChanges";

    private static final String ROW =
            """
                  <rule id="rule_%1$s">
                    <description>Source: an analyst. Last verified 2026-11.</description>
                    <inputEntry id="rule_%1$s_deadline">
                      <text>"%1$s"</text>
                    </inputEntry>
                    <outputEntry id="rule_%1$s_amount">
                      <text>9</text>
                    </outputEntry>
                    <outputEntry id="rule_%1$s_unit">
                      <text>"months"</text>
                    </outputEntry>
                  </rule>
            """;
    private static final String QUESTION =
            """
            {"type": "checkbox", "id": "Field_%1$s", "key": "%1$s", "label": "Jautājums",
             "properties": {"en.label": "Question"}},""";
    private static final String BOUND_QUESTION =
            """
            {"type": "textfield", "id": "Field_shirtSize", "key": "shirtSize", "label": "Krekla izmērs",
             "properties": {"purpose": "krekls pasākumiem", "class": "A", "en.label": "Shirt size"}},""";

    private final RunningJar jar = RunningJar.ofTrial();
    private final EngineRest rest = new EngineRest(jar);

    @AfterEach
    void remove() {
        jar.remove();
    }

    @Test
    void aReleaseStartsBesideAnAnalystsWorkAndLosesNothingOfIt() throws IOException {
        jar.start();
        rest.deploy(ANALYST, Map.of("deadlines.dmn", withRows(read(DEADLINES))));
        rest.deploy(
                ANALYST,
                Map.of(
                        "recruitmentCampaign.bpmn",
                        read(CAMPAIGN).replace(">${campaignOverOn}<", ">${deadlines.campaignLimit}<")));
        rest.deploy(ANALYST, Map.of("holdFirstTalk.form", asking(read(TALK), true, BOUND_QUESTION)));
        rest.deploy(
                ANALYST,
                Map.of("takeBackDecision.form", asking(read(TAKE_BACK), false, QUESTION.formatted("whyTakenBack"))));
        Map<String, Integer> versions = versions();

        jar.close();
        jar.changed(release()).start();

        assertThat(rest.deployed("deadlines.dmn")).contains("campaignLimit").doesNotContain(changedNumber());
        assertThat(rest.deployed("recruitmentCampaign.bpmn")).contains("${deadlines.campaignLimit}");
        assertThat(rest.deployed("holdFirstTalk.form")).contains("shirtSize").doesNotContain("Sarunas diena!");
        assertThat(rest.deployed("takeBackDecision.form"))
                .contains("applicantCalled")
                .doesNotContain("whyTakenBack");
        assertThat(rest.deployed("forgottenCases.bpmn")).contains("${deadlines.callPersonEnds}");
        assertThat(Files.readString(jar.log())).contains("release: takeBackDecision.form REPLACED");
        versions.merge("forgottenCases", 1, Integer::sum);
        versions.merge("volunteerOnboarding", 1, Integer::sum);
        assertThat(versions()).as("only what the release changed").isEqualTo(versions);
        Map<String, JsonNode> merges = merges(3);
        assertThat(merges).containsOnlyKeys("deadlines.dmn", "holdFirstTalk.form", "takeBackDecision.form");
        long deployments = rest.get("/deployment/count").path("count").asLong();

        jar.kill();
        jar.start();

        assertThat(ids(merges(3))).as("the same tasks").isEqualTo(ids(merges));
        assertThat(rest.get("/deployment/count").path("count").asLong()).isEqualTo(deployments);
        assertThat(health()).contains("deadlines.dmn", "holdFirstTalk.form", "takeBackDecision.form");

        // The row that the release dropped stays: the task that waits was made by a version that asks for it.
        rest.deploy(ANALYST, Map.of("deadlines.dmn", withRows(newNumber(read(DEADLINES)))));
        rest.deploy(
                ANALYST,
                Map.of(
                        "takeBackDecision.form",
                        asking(
                                asking(read(TAKE_BACK), false, QUESTION.formatted("applicantCalled")),
                                false,
                                QUESTION.formatted("whyTakenBack"))));
        rest.submit(ANALYST, merges.get("holdFirstTalk.form"), Map.of(), "difference", Map.of("leftAsItIs", true));

        assertThat(merges(0)).isEmpty();
        assertThat(rest.deployed("deadlines.dmn")).contains("campaignLimit", changedNumber());
        assertThat(health()).doesNotContain("deadlines.dmn", "holdFirstTalk.form", "takeBackDecision.form");
        assertThat(rest.get("/incident")).isEmpty();
    }

    /** Another number and a row less in the deadlines, another label, and an answer that a process needs from a form. */
    private static Map<String, UnaryOperator<String>> release() {
        return Map.of(
                DEADLINES, ReleaseIT::newDeadlines,
                FORGOTTEN, text -> text.replace("deadlines.resolveForgottenEnds", "deadlines.callPersonEnds"),
                TALK, text -> text.replaceFirst("\"dateLabel\": \"[^\"]*\"", "\"dateLabel\": \"Sarunas diena!\""),
                TAKE_BACK, text -> asking(text, false, QUESTION.formatted("applicantCalled")),
                ONBOARDING,
                        text -> text.replaceFirst(
                                "<camunda:out source=\"decisionTakenBack\"",
                                "<camunda:out source=\"applicantCalled\" target=\"applicantCalled\" />\n"
                                        + "        <camunda:out source=\"decisionTakenBack\""));
    }

    private static String newDeadlines(String table) {
        return newNumber(table).replaceFirst("(?s)\\s*<rule id=\"rule_resolveForgottenEnds\">.*?</rule>", "");
    }

    private static String newNumber(String table) {
        return table.replaceFirst("(?s)(<outputEntry id=\"rule_callPersonEnds_amount\">\\s*<text>)\\d+", "$1" + 13);
    }

    private static String changedNumber() {
        return "<text>13</text>";
    }

    private static String withRows(String table) {
        int end = table.indexOf("    </decisionTable>");
        return table.substring(0, end)
                + ROW.formatted("campaignLimit")
                + ROW.formatted("campaignReview")
                + table.substring(end);
    }

    private static String asking(String form, boolean inGroup, String question) {
        int group = inGroup ? form.indexOf("\"path\"") : 0;
        int first = form.indexOf('[', form.indexOf("\"components\"", group)) + 1;
        return form.substring(0, first) + question + form.substring(first);
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    private Map<String, Integer> versions() {
        return StreamSupport.stream(
                        rest.get("/process-definition?latestVersion=true").spliterator(), false)
                .collect(Collectors.toMap(
                        definition -> definition.path("key").asText(),
                        definition -> definition.path("version").asInt(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** Open tasks by the file that they are about; they come right after the start. */
    private Map<String, JsonNode> merges(int expected) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(rest.get(ANALYST, MERGES)).hasSize(expected));
        Map<String, JsonNode> merges = new TreeMap<>();
        for (JsonNode task : rest.get(ANALYST, MERGES)) {
            JsonNode form =
                    rest.get(ANALYST, "/task/" + task.path("id").asText() + "/form-variables?deserializeValues=false");
            String difference = form.path("difference").path("value").asText();
            merges.put(difference.replaceFirst("(?s).*\"file\":\"([^\"]+)\".*", "$1"), task);
        }
        return merges;
    }

    private static Set<String> ids(Map<String, JsonNode> tasks) {
        return tasks.values().stream().map(task -> task.path("id").asText()).collect(Collectors.toSet());
    }

    private String health() {
        return new Visitor(URI.create(jar.url("/")).getPort())
                .signIn("admin", "lidzas-trial")
                .page("/veseliba")
                .body();
    }
}
