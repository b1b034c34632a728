package lv.lidzas.forms.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.forms.file.Conditions;
import lv.lidzas.forms.file.Field;
import lv.lidzas.records.FieldKind;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** No form asks a question that has one possible answer, or leaves a list empty without a word. */
@IntegrationTest
class BareChoicesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private FormAssembly assembly;

    @Autowired
    private BareChoices bare;

    @Autowired
    private Conditions conditions;

    @TestFactory
    Stream<DynamicTest> noFormAsksWhatHasOneAnswer() throws IOException {
        return formFiles().stream()
                .map(form -> DynamicTest.dynamicTest(form.toString(), () -> {
                    String id = form.getFileName().toString().replace(".form", "");
                    JsonNode outline = assembly.outline(new FormAssembly.Place(id, null, id, false));
                    Field.of(outline).stream()
                            .filter(field -> field.isChoice() && !field.isReadOnly())
                            .forEach(field -> {
                                int own = field.codes().size();
                                bare.tell(field, own);
                                // Told anew, as conditions are read when a form is.
                                Field told = named(outline, field.name());
                                boolean asked = !conditions.hides(told, Map.of())
                                        || !field.hiddenIf().isEmpty();
                                boolean ticks = told.kind() == FieldKind.CODES;
                                assertThat(own == 1 && asked && !ticks)
                                        .as(field.name())
                                        .isFalse();
                                assertThat(own > 0
                                                || told.node()
                                                        .path("description")
                                                        .asText()
                                                        .endsWith("Pašlaik nav, no kā izvēlēties."))
                                        .as(field.name())
                                        .isTrue();
                            });
                }));
    }

    @Test
    void theOnlyAnswerOfAFormIsNotAskedForAndCountsWhenItIsGivenNevertheless() throws IOException {
        JsonNode form = JSON.readTree(
                """
                {"components": [{"type": "group", "path": "volunteer", "components": [
                  {"type": "radio", "key": "samePerson", "values": [{"label": "jauns cilvēks", "value": "new"}]}]}]}""");

        bare.tell(Field.of(form).get(0), 1);

        Field told = Field.of(form).get(0);
        assertThat(conditions.hides(told, Map.of("volunteer", Map.of()))).isTrue();
        assertThat(conditions.hides(told, Map.of("volunteer", Map.of("samePerson", "new"))))
                .isFalse();
    }

    @Test
    void theOnlyOneWhomTheRecordsOfferIsAskedFor() throws IOException {
        JsonNode form = JSON.readTree(
                """
                {"components": [{"type": "select", "key": "volunteer", "values": [{"label": "Anna", "value": "V-1"}]}]}""");

        bare.tell(Field.of(form).get(0), 0);

        assertThat(Field.of(form).get(0).hiddenIf()).isEmpty();
    }

    private static Field named(JsonNode form, String name) {
        return Field.of(form).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> formFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).toList();
        }
    }
}
