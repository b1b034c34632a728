package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksAndNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "https://meet.example.org/abc-defg?pwd=x#y, https://meet.example.org/abc-defg?pwd=x#y",
        "' HTTPS://Meet.Example.ORG ', https://meet.example.org",
        "https://sapulce.pērle.lv:8443/ē, https://sapulce.xn--prle-bva.lv:8443/%C4%93",
        "https://meet.example.org/a\u200bb, https://meet.example.org/ab",
    })
    void aLinkIsAnHttpsAddress(String typed, String stored) {
        assertThat(WebLink.read(typed).value()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoom",
                "meet.example.org/abc",
                "http://meet.example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "https://localhost/x",
                "https://127.0.0.1/x",
                "https://user:secret@example.org",
                "https://example.org@evil.example",
                "https://example.org\\@evil.example",
                "https://exa mple.org",
                "https://example.org/a b",
                "https://example.org/<b>",
                "https://example.org, https://example.com",
                "//example.org"
            })
    void whatIsNoHttpsAddressIsRefused(String typed) {
        assertThat(WebLink.read(typed).problem()).isEqualTo("link");
    }

    @ParameterizedTest
    @CsvSource({"7, 0, 7", "'1,25', 2, 1.25", "' -3 ', 0, -3", "٧, 0, 7", "1.50, 1, 1.50"})
    void aNumberIsReadInDigits(String typed, int decimals, BigDecimal number) {
        assertThat(Numeral.read(typed, decimals).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "1e9", "1e999999999", "0x10", "1.5", "99999999999999999999999", "∞", "NaN", "½"})
    void whatIsNoWholeNumberIsRefused(String typed) {
        assertThat(Numeral.read(typed, 0).problem()).isEqualTo("wholeNumber");
        assertThat(Numeral.read(Double.POSITIVE_INFINITY, 0).problem()).isEqualTo("wholeNumber");
        assertThat(Numeral.read("1.234", 2).problem()).isEqualTo("number");
        assertThat(Numeral.read(1e308, 0).problem()).isNull();
    }
}
