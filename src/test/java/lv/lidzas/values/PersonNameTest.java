package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilze",
                "Anna-Marija",
                "O'Brien",
                "D’Arcy",
                "ʻAlī",
                "van der Berg",
                "Md. Rahman",
                "Kalniņš Jr.",
                "J. R. Ozols",
                "Ξένια",
                "Оксана",
                "أحمد",
                "محمد علي",
                "ሰላም",
                "李小龙",
                "Nguyễn Thị Minh Khai",
                "दीपिका",
                "X",
            })
    void aNameOfAnyScriptIsTakenAsItIs(String name) {
        assertThat(PersonName.read(name).found()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Labdien, https://example.org!",
                "example.org",
                "www.lv",
                "Anna <b>",
                "anna@example.org",
                "Zvani 20000000",
                "Anna+Jānis",
                "Anna/Jānis",
                "Anna: Jānis",
                "Anna\r\nBcc: x",
                "[Spied](x)",
                "{{link}}",
                "=?utf-8?q?x?=",
                "$100",
                "Anna ☎",
                "Ⅻ ١٢",
                "-",
                "...",
                "'",
                "😀",
                "\u200b\u200d",
                "\u3164",
                "\u0301",
                "\u2800",
                "   ",
                "",
            })
    void whatIsNoNameIsRefused(String text) {
        assertThat(PersonName.read(text).problem()).isEqualTo("name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "  Anna   Marija |Anna Marija",
                "An\u200bna\u202e|Anna",
                "An\u00adna\\0|Anna",
                "Anna\\n\\tMarija|Anna Marija",
                "An\u200dna\u200c|Anna",
                "\u2066علی\u200cرضا\u2069|علی\u200cرضا",
                "\u2068Тарас\u2069|Тарас",
                "Be\u0304rzin\u0327a|Bērziņa",
                "Anna\u2011Marija|Anna-Marija",
                "Anna\u00a0Marija|Anna Marija",
                "J.R. Ozols|J. R. Ozols",
                "t.me|t. me",
            })
    void whatNobodySeesIsTakenOut(String typed, String stored) {
        assertThat(PersonName.read(typed.translateEscapes()).found()).contains(stored);
    }

    @Test
    void oneNameIsAWholeName() {
        assertThat(PersonName.whole("Karim", null)).isEqualTo("Karim");
        assertThat(PersonName.whole("Anna", "Bērziņa")).isEqualTo("Anna Bērziņa");
    }

    @Test
    void aNameHasAtMostAHundredCharacters() {
        assertThat(PersonName.read("a".repeat(100)).isGood()).isTrue();
        assertThat(PersonName.read("a".repeat(101)).isGood()).isFalse();
        assertThat(PersonName.read(null).isGood()).isFalse();
    }
}
