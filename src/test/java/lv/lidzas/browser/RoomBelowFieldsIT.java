package lv.lidzas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The label of the next field stands away from the field above, of whatever kind that is and whether a sentence explains it. */
class RoomBelowFieldsIT {

    /** Points. */
    private static final double ROOM = 12;

    private static Browser browser;
    private static String styles;

    @BeforeAll
    static void open() throws IOException {
        browser = new Browser();
        Resource pico = Stream.of(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:META-INF/resources/webjars/picocss__pico/*/css/pico.min.css"))
                .findFirst()
                .orElseThrow();
        styles = pico.getContentAsString(StandardCharsets.UTF_8)
                + Files.readString(Path.of("src/main/resources/static/css/lidzas.css"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input type='text' id='field'>",
                "<select id='field'><option>Rīga</option></select>",
                "<textarea id='field'></textarea>"
            })
    void theNextLabelStandsAway(String field) {
        try (BrowserContext desk = browser.desk()) {
            Page page = desk.newPage();
            for (String explained : new String[] {"", "Piezīme paliek kartītē."}) {
                page.setContent(("<style>%s</style><main class='wrap form'><form><fieldset class='form-group'>%s"
                                + "<small><span>%s</span></small><label id='next' for='other'>Kāpēc</label>"
                                + "<input id='other'></fieldset></form></main>")
                        .formatted(styles, field, explained));
                Object room = page.evaluate(
                        "last => document.getElementById('next').getBoundingClientRect().top"
                                + " - document.querySelector(last).getBoundingClientRect().bottom",
                        explained.isEmpty() ? "#field" : "small");

                assertThat(((Number) room).doubleValue())
                        .as("%s %s", field, explained)
                        .isGreaterThanOrEqualTo(ROOM);
            }
        }
    }
}
