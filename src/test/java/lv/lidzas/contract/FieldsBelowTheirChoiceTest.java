package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What appears by a choice appears below it, where somebody who has just chosen looks, and moves nothing above. */
class FieldsBelowTheirChoiceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    @Test
    void noFieldOfAFormStandsAboveTheChoiceThatShowsIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (Path form :
                    files.filter(file -> file.toString().endsWith(".form")).toList()) {
                assertThat(above(JSON.readTree(form.toFile())))
                        .as(form.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void aFieldAboveItsChoiceIsFoundAndOneBelowIsNot() throws IOException {
        String choice = "{\"type\": \"radio\", \"key\": \"outcome\"}";
        String field = "{\"type\": \"group\", \"components\": [{\"type\": \"textfield\", \"key\": \"reason\","
                + " \"conditional\": {\"hide\": \"=outcome != \\\"no\\\"\"}}]}";
        String form = "{\"components\": [%s, %s]}";

        assertThat(above(JSON.readTree(form.formatted(field, choice)))).containsExactly("reason");
        assertThat(above(JSON.readTree(form.formatted(choice, field)))).isEmpty();
    }

    private static List<String> above(JsonNode form) {
        List<JsonNode> components = new ArrayList<>();
        collect(form, components);
        List<String> keys = components.stream()
                .map(component -> component.path("key").asText())
                .toList();
        List<String> above = new ArrayList<>();
        for (int place = 0; place < components.size(); place++) {
            String hide = components.get(place).path("conditional").path("hide").asText();
            Matcher name = NAME.matcher(TEXT.matcher(hide).replaceAll(""));
            while (name.find()) {
                if (keys.lastIndexOf(name.group()) > place) {
                    above.add(keys.get(place));
                }
            }
        }
        return above;
    }

    private static void collect(JsonNode part, List<JsonNode> components) {
        for (JsonNode component : part.path("components")) {
            components.add(component);
            collect(component, components);
        }
    }
}
