package lv.lidzas.workflow.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldValueTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "BOOLEAN,   boolean, -,             true",
                "BOOLEAN,   string,  true,          false",
                "NUMBER,    integer, -,             true",
                "NUMBER,    long,    -,             true",
                "NUMBER,    double,  -,             true",
                "NUMBER,    string,  371,           false",
                "DATE,      date,    -,             true",
                "DATE,      string,  2026-02-28,    true",
                "DATE,      string,  2026-02-30,    false",
                "DATE,      string,  Anna,          false",
                "CODE,      string,  admit,         true",
                "CODE,      string,  Anna,          false",
                "CODE,      string,  -,             false",
                "CODE,      json,    -,             false",
                "REFERENCE, string,  V-2026-000013, true",
                "REFERENCE, string,  Anna,          false",
                "TEXT,      string,  admit,         false",
                "TEXT,      -,       -,             false",
                "CODE,      serializable, -,        false",
                "CODE,      file,    -,             false",
                "CODE,      bytes,   -,             false",
                "CODE,      null,    -,             true"
            })
    void aVariableHoldsWhatItIsDeclaredToHold(FieldKind kind, String type, String text, boolean fits) {
        Declared declared = new Declared(kind, Set.of("admit", "reject"), true, false);

        assertThat(new HeldValue(type, text, null).fits(declared, "V-2026-000013"::equals))
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[]                      | true",
                "[\"admit\"]             | true",
                "[\"admit\",\"reject\"]  | true",
                "[\"admit\",\"Anna\"]    | false",
                "[1]                     | false",
                "{\"admit\":\"Anna\"}    | false",
                "\"admit\"               | false",
                "not json                | false",
                "-                       | false"
            })
    void aSetHoldsCodesOnly(String json, boolean fits) {
        Declared declared = new Declared(FieldKind.CODES, Set.of("admit", "reject"), true, false);
        byte[] bytes = json == null ? null : json.getBytes(StandardCharsets.UTF_8);

        assertThat(new HeldValue("json", null, bytes).fits(declared, text -> false))
                .isEqualTo(fits);
    }
}
