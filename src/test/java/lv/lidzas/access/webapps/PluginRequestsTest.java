package lv.lidzas.access.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever our scripts on Camunda's screens ask, they ask in one place, which says in what language the answer is read. */
class PluginRequestsTest {

    private static final String ONE_PLACE = "app/server.js";

    /** Ways in which a browser asks a server. */
    private static final Pattern ASKS =
            Pattern.compile("\\bfetch\\(|new XMLHttpRequest|sendBeacon|EventSource|WebSocket|\\bimport\\(|\\$http\\b");

    private static final Pattern ADDRESS = Pattern.compile("[`']/(?:api|uzdevumi)/[\\w/-]*");

    @Test
    void everyFileOfTheFolderIsServed() throws IOException {
        Path folder = Path.of("src/main/resources/plugin-webapp/lidzas");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(Additions.FILES)
                    .contains("app/plugin.js", "app/plugin.css", "shared/beside.js")
                    .containsExactlyElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void onlyOnePlaceAsksTheServer() {
        assertThat(scripts())
                .filteredOn(file -> ASKS.matcher(script(file)).find())
                // The card beside a form is a page of ours, which our own forms open, too.
                .containsExactly(ONE_PLACE, "shared/beside.js");
    }

    @Test
    void everyRequestThereSaysTheLanguageOfTheScreen() {
        List<String> requests = List.of(script(ONE_PLACE).split("\\bfetch\\("));

        assertThat(requests.subList(1, requests.size()))
                .isNotEmpty()
                .allMatch(request ->
                        request.startsWith("`${root}${path}${path.includes('?') ? '&' : '?'}lang=${language}`"));
    }

    @Test
    void theAddressesThatAreAskedAreKnown() {
        Set<String> asked = new TreeSet<>();
        scripts().forEach(file -> ADDRESS.matcher(script(file))
                .results()
                .forEach(found -> asked.add(found.group().substring(1))));

        assertThat(asked)
                .as("each answers in the language that is asked for: TasklistAnswersTest")
                .containsExactly(
                        "/api/drafts",
                        "/api/hand-overs/",
                        "/api/monitoring/definitions/",
                        "/api/monitoring/instances",
                        "/api/monitoring/instances/",
                        "/api/monitoring/instances/slow",
                        "/api/monitoring/work",
                        "/api/persons",
                        "/api/reports/dashboard",
                        "/api/starts/",
                        "/api/tasks/next",
                        "/api/tasks/search",
                        "/api/tasks/view",
                        "/uzdevumi/",
                        "/uzdevumi/vardi");
    }

    @Test
    void oneListenerFollowsThePlaceForAllPartsThatComeAndGo() {
        assertThat(scripts())
                .filteredOn(file -> script(file).contains("addEventListener('hashchange'"))
                // Where somebody is sent to sign in is asked once for the whole page.
                .containsExactly("app/session.js", "app/task-address.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"await fetch(`/x`)", "new XMLHttpRequest()", "navigator.sendBeacon(a)", "await import('./x')"})
    void aRequestFromAnotherPlaceIsSeen(String script) {
        assertThat(script).containsPattern(ASKS);
    }

    private static List<String> scripts() {
        return Additions.FILES.stream().filter(file -> file.endsWith(".js")).toList();
    }

    private static String script(String file) {
        return Webapp.text("plugin-webapp/lidzas/" + file);
    }
}
