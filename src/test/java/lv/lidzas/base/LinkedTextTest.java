package lv.lidzas.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Zvaniet 112.                               | Zvaniet <tel:112>.
            Sazinieties: +371 20 000 000, a.b@c.d.lv   | Sazinieties: <tel:+37120000000>, <mailto:a.b@c.d.lv>
            Rakstiet uz birojs@example.org.            | Rakstiet uz <mailto:birojs@example.org>.
            +37120000000                               | <tel:+37120000000>
            Līdz 2026. gada 1. decembrim, 1120 eiro    | Līdz 2026. gada 1. decembrim, 1120 eiro
            """)
    void numbersAndAddressesLeadToACallOrALetter(String text, String linked) {
        assertThat(LinkedText.of(text).stream()
                        .map(part -> part.address() == null ? part.text() : "<" + part.address() + ">")
                        .collect(Collectors.joining()))
                .isEqualTo(linked);
        assertThat(LinkedText.of(text).stream().map(LinkedText.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
