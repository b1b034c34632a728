package lv.lidzas.forms.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.RecordStores;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
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

    @Autowired
    private UsualDays days;

    @Autowired
    private Clock clock;

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
        assertThat(values(form).get(record + "." + key))
                .isEqualTo(String.valueOf(Values.shown(
                        usual, records.type(record).orElseThrow().fields().get(key))));
    }

    @ParameterizedTest
    @CsvSource({"holdFirstTalk, firstTalkOn", "holdSupervisionTalk, supervisionHeldOn"})
    void aTalkIsWrittenDownOnItsDay(String form, String key) {
        assertThat(values(form)).containsEntry(key, LocalDate.now(clock).toString());
    }

    @Test
    void aPageBeginsWithTodayAndKeepsWhatIsKnown() {
        List<Field> fields = Field.of(assembly.schema(new FormAssembly.Place("agreePlan", null, "", false)));
        String today = LocalDate.now(clock).toString();

        assertThat(days.addTo(fields, Map.of("other", 1)))
                .isEqualTo(Map.of("other", 1, "case", Map.of("planAgreedOn", today)));
        assertThat(days.addTo(fields, Map.of("case", Map.of("planAgreedOn", "2026-01-02", "plan", "x"))))
                .isEqualTo(Map.of("case", Map.of("planAgreedOn", "2026-01-02", "plan", "x")));
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
