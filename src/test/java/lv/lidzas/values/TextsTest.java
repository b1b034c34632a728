package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short and long text. */
class TextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "  a \u00a0 b\u3000|a b",
                "a\\r\\n\\tb\u2028c\u0085d|a b c d",
                "Be\u0304rzs|Bērzs",
                "a\\0\\7\\33b\u007f|ab",
                "\u202ea\u2066b\u2069\u200f|ab",
                "a\u200b\u2060\ufeff\u00adb|ab",
                "می\u200cخواهم|می\u200cخواهم",
                "क्\u200dष|क्\u200dष",
                "a\u200cb\u200d|ab",
                "\u3164\u115f\u2800|",
                "\ud83d\ude00!|\ud83d\ude00!",
            })
    void oneLineHasNothingThatNobodySees(String typed, String kept) {
        assertThat(ShortText.read(typed.translateEscapes())).isEqualTo(kept == null ? "" : kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Zoë 👩‍🚀 smiles 🏳️‍🌈  ",
                "שלום and مرحبا",
                "می\u200cخواهم",
                "<script>alert('x')</script>",
                "two\nlines\n\n\tand a tab ",
                "Ķēniņš, Žvīguļ’",
                "Be\u0304rzs",
            })
    void longTextIsKeptExactly(String typed) {
        assertThat(LongText.read(typed)).isEqualTo(typed);
    }

    @Test
    void longTextHasNoControlBidiAndZeroWidthCharacters() {
        assertThat(LongText.read("a\r\nb\rc\u0000\u0007\u001b[31m\u202e\u2067d\u200b\ufeff\u2029e\ud800"))
                .isEqualTo("a\nb\nc[31md\ne");
        assertThat(LongText.read(" \n\u200b\u202e\u3164 ")).isEmpty();
        assertThat(LongText.read(null)).isEmpty();
    }

    @Test
    void wordsStandInLatvianOrder() {
        assertThat(java.util.stream.Stream.of(
                                "Zane", "Āija", "Česlavs", "Aija", "Cilda", "Анна", "Šarlote", "Sanita", "Žanis",
                                "Ņina", "Nora", "Ģirts", "Gunta")
                        .sorted(LatvianOrder.ofWords()))
                .containsExactly(
                        "Aija", "Āija", "Cilda", "Česlavs", "Gunta", "Ģirts", "Nora", "Ņina", "Sanita", "Šarlote",
                        "Zane", "Žanis", "Анна");
    }
}
