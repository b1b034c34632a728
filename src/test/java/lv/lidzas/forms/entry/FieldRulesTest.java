package lv.lidzas.forms.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.forms.file.Field;
import lv.lidzas.values.Reading;
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
    private static final String WHOLE = "{'type':'number','key':'f'}";
    private static final String PAST = "{'type':'datetime','key':'f','properties':{'when':'past'}}";
    private static final String AHEAD = "{'type':'datetime','key':'f','properties':{'when':'ahead'}}";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
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
                PHONE + " | '20000000, 29999999' | phone.two",
                PATTERN + " | 'LV-10'         | pattern",
                PATTERN + " | 'xLV-1010'      | pattern",
                NUMBER + " | 0                | min",
                NUMBER + " | 11               | max",
                NUMBER + " | 1.5              | wholeNumber",
                NUMBER + " | 'one'            | wholeNumber",
                NUMBER + " | 1e400            | wholeNumber",
                NUMBER + " | true             | number",
                WHOLE + " | '1e999999999'     | wholeNumber",
                NUMBER + " | '99999999999999999999999' | wholeNumber",
                PRICE + " | 1.234             | number",
                DATE + " | '2026-02-30'       | date",
                DATE + " | '01/30/2026'       | date",
                PAST + " | '27.11.2026'       | date.ahead",
                AHEAD + " | '25.11.2026'      | date.past",
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
                NEEDED + " | '\\u200b\\u202e'  | required",
            },
            quoteCharacter = '`')
    void whatARuleForbidsIsNamed(String field, String value, String problem) {
        Reading<?> judged = judge(field, read(value));

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
        assertThat(judge(TEXT, text).value()).isEqualTo(text);
    }

    @Test
    void whatIsMeantIsTaken() {
        assertThat(judge(NUMBER, "7").value()).isEqualTo(7);
        assertThat(judge(PRICE, "1,25").value()).isEqualTo(1.25);
        assertThat(judge(DATE, "2028-02-29").value()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(judge(CHOICES, List.of("b", "a")).value()).isEqualTo(List.of("b", "a"));
        assertThat(judge(MAIL, " anna@example.org ").value()).isEqualTo("anna@example.org");
        assertThat(judge(TICK, false).value()).isEqualTo(false);
        assertThat(judge(CHOICE, null).problem()).isNull();
    }

    @Test
    void aLengthCountsWhatAReaderSees() {
        assertThat(judge(LINE, "👍👍👍👍👍").problem()).isNull();
        assertThat(judge(TEXT, "x".repeat(4001)).problem()).isEqualTo("maxLength");
        assertThat(judge(NEEDED, "x".repeat(251)).problem()).isEqualTo("maxLength");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                LINE + " | ' a\\u00a0\\u200b  b ' | a b",
                LINE + " | 'a\\nb\\u0000'          | a b",
                TEXT + " | 'a\\r\\nb\\u0007\\u202e\\u2066' | `a\nb`",
                PHONE + " | '\\u202d+371\\u00a020 000\\u2011000\\u202c' | +37120000000",
                PHONE + " | '۲۰۰۰۰۰۰۰'             | +37120000000",
                MAIL + " | 'anna@\\u200bpērle.lv'  | anna@pērle.lv",
            })
    void whatNobodySeesIsNotKept(String field, String value, String kept) {
        assertThat(judge(field, read(value)).value()).isEqualTo(kept);
    }

    @Test
    void aDayIsReadAsPeopleWriteIt() {
        for (String typed : List.of("2026-11-26", "26.11.2026.", "26. 11. 2026", "26112026", "٢٦.١١.٢٠٢٦")) {
            assertThat(judge(DATE, typed).value()).as(typed).isEqualTo(TODAY);
        }
        assertThat(judge(PAST, "26.11.2026").value()).isEqualTo(TODAY);
        assertThat(judge(AHEAD, "26.11.2026").value()).isEqualTo(TODAY);
    }

    private static Reading<?> judge(String component, Object raw) {
        Field field = field(component);
        return FieldRules.judge(field, FieldKinds.asked(field), raw, TODAY);
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
