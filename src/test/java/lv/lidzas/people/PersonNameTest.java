package lv.lidzas.people;

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
        assertThat(PersonName.of(name)).contains(name);
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
                "Anna\nJānis",
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
                "   ",
                "",
            })
    void whatIsNoNameIsRefused(String text) {
        assertThat(PersonName.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "  Anna   Marija |Anna Marija",
                "An\u200bna\u202e|Anna",
                "Be\u0304rzin\u0327a|Bērziņa",
                "Anna\u2011Marija|Anna-Marija",
                "Anna\u00a0Marija|Anna Marija",
                "J.R. Ozols|J. R. Ozols",
                "t.me|t. me",
            })
    void whatNobodySeesIsTakenOut(String typed, String stored) {
        assertThat(PersonName.of(typed)).contains(stored);
    }

    @Test
    void aNameHasAtMostAHundredCharacters() {
        assertThat(PersonName.of("a".repeat(100))).isPresent();
        assertThat(PersonName.of("a".repeat(101))).isEmpty();
        assertThat(PersonName.of(null)).isEmpty();
    }
}
