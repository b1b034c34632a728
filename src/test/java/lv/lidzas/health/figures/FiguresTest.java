package lv.lidzas.health.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yaml.snakeyaml.Yaml;

@IntegrationTest
class FiguresTest {

    private static final Path FOLDER = Path.of("ops", "monitoring");
    private static final String PASSWORD = "the long password of the scraper";

    /** In an expression: a word that is neither a function, a label, a unit nor within quotes. */
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:lidzas|http_server|jvm|hikaricp|process|up)(?:_[a-z_]+)?\\b");

    @LocalServerPort
    private int port;

    @Test
    void onlyTheScrapersAccountReadsTheFigures() {
        assertThat(ask("scraper", PASSWORD).statusCode()).isEqualTo(200);
        assertThat(ask("scraper", "another").statusCode()).isEqualTo(401);
        assertThat(ask("admin", "test-password-1234").statusCode()).isEqualTo(401);
        assertThat(new Visitor(port).data(ScraperDoor.PATH).statusCode()).isEqualTo(401);
    }

    @Test
    void theScrapersAccountOpensNothingElse() {
        String[] scraper = Visitor.basic("scraper", PASSWORD);

        assertThat(new Visitor(port).data("/engine-rest/engine", scraper).statusCode())
                .isEqualTo(401);
        assertThat(new Visitor(port).page("/veseliba", scraper).statusCode()).isNotEqualTo(200);
        assertThat(new Visitor(port).data("/actuator", scraper).statusCode()).isNotEqualTo(200);
    }

    @Test
    void everyFigureThatARuleOrADashboardAsksForIsThere() throws IOException {
        String exposed = ask("scraper", PASSWORD).body();

        assertThat(metrics(expressions())).isNotEmpty().allSatisfy(name -> assertThat(exposed)
                .containsPattern("(?m)^" + name + "[ {]"));
    }

    @Test
    void everyFigureOfOursIsInARule() throws IOException {
        Set<String> ours = new TreeSet<>();
        Matcher names = Pattern.compile("(?m)^(lidzas_[a-z_]+)")
                .matcher(ask("scraper", PASSWORD).body());
        while (names.find()) {
            ours.add(names.group(1));
        }

        // What the organisation does is reported; nobody is woken for it.
        ours.remove("lidzas_figure");
        assertThat(metrics(rules())).containsAll(ours);
    }

    @Test
    void theForgottenCasesAreWatchedByTheNameOfTheirWork() throws IOException {
        assertThat(String.join(" ", rules())).contains("work=\"findForgottenCases\"");
        assertThat(ask("scraper", PASSWORD).body()).contains("lidzas_night_age_seconds{work=\"findForgottenCases\"}");
    }

    private HttpResponse<String> ask(String user, String password) {
        return new Visitor(port).page(ScraperDoor.PATH, Visitor.basic(user, password));
    }

    private static Set<String> metrics(List<String> expressions) {
        Set<String> names = new TreeSet<>();
        for (String expression : expressions) {
            Matcher found = METRIC.matcher(expression.replaceAll("\"[^\"]*\"", ""));
            while (found.find()) {
                names.add(found.group());
            }
        }
        // What Prometheus itself writes down about a target.
        names.remove("up");
        return names;
    }

    private static List<String> expressions() throws IOException {
        List<String> all = new ArrayList<>(rules());
        JsonNode dashboard = new ObjectMapper()
                .readTree(FOLDER.resolve("grafana/dashboards/lidzas.json").toFile());
        all.addAll(dashboard.findValuesAsText("expr"));
        return all;
    }

    private static List<String> rules() throws IOException {
        Map<String, List<Map<String, List<Map<String, Object>>>>> file =
                new Yaml().load(Files.readString(FOLDER.resolve("alerts.yml")));
        return file.get("groups").stream()
                .flatMap(group -> group.get("rules").stream())
                .map(rule -> (String) rule.get("expr"))
                .toList();
    }
}
