package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Up to seven choices are seen at once and chosen by one click, never pulled out of a drop-down. */
class FewChoicesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FEW = 7;

    @Test
    void noFormHidesFewChoicesInADropDown() throws IOException {
        for (Path form : formFiles()) {
            assertThat(hidden(JSON.readTree(form.toFile()))).as(form.toString()).isEmpty();
        }
    }

    @Test
    void aDropDownOfFewChoicesIsFoundAndOneThatOnlyShowsIsNot() throws IOException {
        String choice =
                """
                {"components": [{"type": "group", "components": [{"type": "select", "key": "mode", %s
                 "values": [{"label": "jā", "value": "yes"}, {"label": "nē", "value": "no"}]}]}]}""";

        assertThat(hidden(JSON.readTree(choice.formatted("")))).containsExactly("mode");
        assertThat(hidden(JSON.readTree(choice.formatted("\"readonly\": true,"))))
                .isEmpty();
    }

    /** Keys of the drop-downs with few choices; those whose choices are records have as many as there are. */
    private static List<String> hidden(JsonNode part) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode component : part.path("components")) {
            int choices = choices(component);
            if (component.path("type").asText().equals("select")
                    && !component.path("readonly").asBoolean()
                    && choices > 0
                    && choices <= FEW) {
                found.add(component.path("key").asText());
            }
            found.addAll(hidden(component));
        }
        return found;
    }

    private static int choices(JsonNode component) throws IOException {
        String list = component.path("properties").path("list").asText();
        if (list.isEmpty()) {
            return component.path("values").size();
        }
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            Path table = files.filter(file -> file.endsWith(list + ".dmn"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(list));
            return Files.readString(table).split("<rule ").length - 1;
        }
    }

    private static List<Path> formFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).toList();
        }
    }
}
