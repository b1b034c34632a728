package lv.lidzas.forms.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.forms.file.Field;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is usual stands in a form that begins something, also in Tasklist, which asks for no values there. */
@IntegrationTest
class UsualValuesTest {

    @Autowired
    private FormAssembly assembly;

    @Autowired
    private RecordStores records;

    @ParameterizedTest
    @CsvSource({
        "registerApplicant, volunteer, language",
        "registerCase, case, contactChannel",
        "logContact, visit, day",
        "logContact, visit, minutes",
        "logContact, visit, mode"
    })
    void aFormThatBeginsSomethingShowsWhatIsUsual(String form, String record, String key) {
        Object usual = ((Creatable) records.named(record)).initial().get(key);

        assertThat(usual).isNotNull();
        assertThat(values(form).get(record + "." + key)).isEqualTo(usual.toString());
    }

    @ParameterizedTest
    @CsvSource({"registerApplicant, noticeRead", "registerCase, interpreterNeeded", "registerCase, protectionStatus"})
    void whatSomebodyDecidesOrConsentsToIsNeverFilledIn(String form, String key) {
        assertThat(values(form).keySet()).noneMatch(name -> name.endsWith("." + key));
    }

    private Map<String, String> values(String form) {
        JsonNode schema = assembly.schema(new FormAssembly.Place(form, null, "", false));
        return Field.of(schema).stream()
                .filter(field -> field.node().has("defaultValue"))
                .collect(Collectors.toMap(
                        Field::name, field -> field.node().path("defaultValue").asText()));
    }
}
