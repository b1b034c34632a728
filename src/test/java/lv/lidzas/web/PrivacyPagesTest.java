package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.base.KeptFor;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people may read about their data before they come, and what search engines may find. */
@IntegrationTest
class PrivacyPagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/privacy");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");

    @LocalServerPort
    private int port;

    @Autowired
    private List<KeptFor> kept;

    @Autowired
    private List<FoundPage> found;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/privatums?lang=lv              | lv | Neapstiprināts pieteikums: 7 dienas        | Datu valsts inspekcij",
                "/privatums?lang=en              | en | A refused or withdrawn application: 6 months | Data State Inspectorate",
                "/privatums/palidziba?lang=lv    | lv | kad tas ir noslēgts: 30 dienu              | Datu valsts inspekcij",
                "/privatums/palidziba?lang=en    | en | once it is closed: 30 days                 | Data State Inspectorate",
                "/privatums/palidziba/ru?lang=lv | ru | после её закрытия: 30 дней                 | dvi.gov.lv",
                "/privatums/palidziba/uk?lang=en | uk | після його закриття: 30 днів               | dvi.gov.lv"
            })
    void aNoticeSaysHowLongAndStandsInItsLanguage(String path, String language, String howLong, String authority) {
        String page = new Visitor(port).page(path).body();

        assertThat(page)
                .contains("<html lang=\"" + language + "\"", "<article lang=\"" + language + "\"")
                .contains(howLong, authority, "3 ")
                .doesNotContain("{{", "}}", "name=\"robots\"");
    }

    @Test
    void inALanguageOfItsOwnTheFrameSaysThatItIsInAnother() {
        assertThat(new Visitor(port).page("/privatums/palidziba/uk?lang=lv").body())
                .contains("<header class=\"top\" lang=\"lv\"", "<title>Як ми бережемо");
        assertThat(new Visitor(port).page("/privatums/palidziba/de").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameIsSaidInEveryLanguageAndAllThatIsKeptIsSaidSomewhere() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String notice : List.of("volunteers", "supported")) {
            List<Set<String>> languages = placeholders(notice);
            assertThat(languages).as(notice).isNotEmpty().allMatch(languages.get(0)::equals);
            said.addAll(languages.get(0));
        }

        assertThat(said.stream().filter(name -> name.startsWith("kept.")).map(name -> name.substring(5)))
                .containsExactlyInAnyOrderElementsOf(
                        kept.stream().map(KeptFor::what).toList());
    }

    @Test
    void whatIsFoundSaysWhatItIsAboutAndItsOneAddressAndRobotsMayReadItAndNothingElse() throws IOException {
        String robots = Files.readString(Path.of("src/main/resources/static/robots.txt"));
        Set<String> allowed = new TreeSet<>();
        for (FoundPage page : found) {
            String shown = new Visitor(port).page(page.path() + "?lang=lv").body();
            assertThat(shown)
                    .as(page.path())
                    .containsPattern("<meta name=\"description\" content=\"[^\"]{30,}\"")
                    .containsPattern("<link rel=\"canonical\" href=\"https?://[^\"]*" + page.path() + "\"")
                    .containsPattern("<title>[^<]{8,}")
                    .doesNotContain("noindex");
            allowed.add("Allow: " + page.path() + "$");
            if (page.translated()) {
                allowed.add("Allow: " + page.path() + "?lang=en$");
                assertThat(new Visitor(port).page(page.path() + "?lang=en").body())
                        .containsPattern("<link rel=\"canonical\" href=\"[^\"]*\\?lang=en\"")
                        .contains("hreflang=\"lv\"");
            }
        }

        assertThat(robots.lines().filter(line -> line.endsWith("$"))).containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(robots).endsWith("Disallow: /\n");
        for (String path : List.of("/ieiet", "/saite", "/mana/ieiet", "/pieteikties?paldies", "/privatums?x=1")) {
            assertThat(new Visitor(port).page(path).body()).as(path).contains("noindex");
        }
    }

    private static List<Set<String>> placeholders(String notice) throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(notice + "."))
                    .map(PrivacyPagesTest::placeholders)
                    .toList();
        }
    }

    private static Set<String> placeholders(Path file) {
        try {
            return PLACEHOLDER
                    .matcher(Files.readString(file, StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
