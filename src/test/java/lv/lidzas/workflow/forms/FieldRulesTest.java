package lv.lidzas.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LINE = "{'type':'textfield','key':'f','validate':{'maxLength':5,'minLength':2}}";
    private static final String TEXT = "{'type':'textarea','key':'f'}";
    private static final String MAIL = "{'type':'textfield','key':'f','validate':{'validationType':'email'}}";
    private static final String PHONE = "{'type':'textfield','key':'f','validate':{'validationType':'phone'}}";
    private static final String PATTERN = "{'type':'textfield','key':'f','validate':{'pattern':'LV-[0-9]{4}'}}";
    private static final String NUMBER = "{'type':'number','key':'f','validate':{'min':1,'max':10}}";
    private static final String PRICE = "{'type':'number','key':'f','decimalDigits':2}";
    private static final String DATE = "{'type':'datetime','key':'f'}";
    private static final String CHOICE = "{'type':'radio','key':'f','values':[{'value':'a'},{'value':'b'}]}";
    private static final String CHOICES = "{'type':'checklist','key':'f','values':[{'value':'a'},{'value':'b'}]}";
    private static final String TICK = "{'type':'checkbox','key':'f'}";
    private static final String MUST = "{'type':'checkbox','key':'f','validate':{'required':true}}";
    private static final String NEEDED = "{'type':'textfield','key':'f','validate':{'required':true}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                LINE + " | 'abcdef'           | maxLength",
                LINE + " | 'a'                | minLength",
                LINE + " | 'a\\nb'            | oneLine",
                LINE + " | 'a\\u0000b'        | characters",
                LINE + " | 'a\\u0007b'        | characters",
                LINE + " | 12                 | type",
                LINE + " | true               | type",
                LINE + " | ['a']              | type",
                LINE + " | {'a':1}            | type",
                MAIL + " | 'anna'             | email",
                MAIL + " | 'anna@localhost'   | email",
                MAIL + " | 'anna@example.'    | email",
                MAIL + " | 'A <a@example.org>'| email",
                MAIL + " | 'a@b.lv, c@d.lv'   | email",
                PHONE + " | 'no number'       | phone",
                PHONE + " | '12'              | phone",
                PATTERN + " | 'LV-10'         | pattern",
                PATTERN + " | 'xLV-1010'      | pattern",
                NUMBER + " | 0                | min",
                NUMBER + " | 11               | max",
                NUMBER + " | 1.5              | wholeNumber",
                NUMBER + " | 'one'            | wholeNumber",
                NUMBER + " | 1e400            | wholeNumber",
                NUMBER + " | true             | number",
                NUMBER + " | '99999999999999999999999' | wholeNumber",
                PRICE + " | 1.234             | number",
                DATE + " | '2026-02-30'       | date",
                DATE + " | '30.01.2026'       | date",
                DATE + " | '1800-01-01'       | date",
                DATE + " | '2026-01-01T00:00' | date",
                DATE + " | 20260101           | date",
                CHOICE + " | 'c'              | option",
                CHOICE + " | 1                | option",
                CHOICE + " | ['a']            | option",
                CHOICES + " | 'a'             | type",
                CHOICES + " | ['a','c']       | option",
                CHOICES + " | ['a','a']       | option",
                CHOICES + " | ['a',1]         | option",
                TICK + " | 'true'             | type",
                TICK + " | 1                  | type",
                MUST + " | false              | confirm",
                MUST + " | null               | confirm",
                NEEDED + " | null             | required",
                NEEDED + " | ''               | required",
                NEEDED + " | '   '            | required",
            },
            quoteCharacter = '`')
    void whatARuleForbidsIsNamed(String field, String value, String problem) {
        FieldRules.Judged judged = FieldRules.judge(field(field), read(value));

        assertThat(judged.problem()).isEqualTo(problem);
        assertThat(judged.value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë 👩‍🚀 smiles",
                "שלום and مرحبا",
                "<script>alert('x')</script>",
                "a & b \"c\" 'd'",
                "two\nlines\tand a tab",
                "Ķēniņš, Žvīguļ’"
            })
    void validTextIsKeptExactly(String text) {
        assertThat(FieldRules.judge(field(TEXT), text).value()).isEqualTo(text);
    }

    @Test
    void whatIsMeantIsTaken() {
        assertThat(FieldRules.judge(field(NUMBER), "7").value()).isEqualTo(7);
        assertThat(FieldRules.judge(field(PRICE), "1,25").value()).isEqualTo(1.25);
        assertThat(FieldRules.judge(field(DATE), "2028-02-29").value()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(FieldRules.judge(field(CHOICES), List.of("b", "a")).value()).isEqualTo(List.of("b", "a"));
        assertThat(FieldRules.judge(field(MAIL), " anna@example.org ").value()).isEqualTo("anna@example.org");
        assertThat(FieldRules.judge(field(TICK), false).value()).isEqualTo(false);
        assertThat(FieldRules.judge(field(CHOICE), null).problem()).isNull();
    }

    @Test
    void aLengthCountsWhatAReaderSees() {
        assertThat(FieldRules.judge(field(LINE), "👍👍👍👍👍").problem()).isNull();
        assertThat(FieldRules.judge(field(TEXT), "x".repeat(4001)).problem()).isEqualTo("maxLength");
        assertThat(FieldRules.judge(field(NEEDED), "x".repeat(251)).problem()).isEqualTo("maxLength");
    }

    private static Field field(String component) {
        return Field.of(JSON.createObjectNode()
                        .set("components", JSON.createArrayNode().add(tree(component))))
                .get(0);
    }

    private static com.fasterxml.jackson.databind.JsonNode tree(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object read(String json) {
        return JSON.convertValue(tree(json), Object.class);
    }
}
