package lv.lidzas.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionTest {

    private static final Mention ILZE = new Mention(
            Map.of("firstName", "Ilze", "lastName", "Bērziņa", "email", "Ilze@example.org", "phone", "+37129123456"));

    @Test
    void anAddressAndAPhoneAreRecognisedHoweverAndWhereverTheyAreWritten() {
        for (String text : List.of(
                "ilze@EXAMPLE.org",
                "Rakstīja no ilze@example.org.",
                "+371 29 123 456",
                "29123456",
                "Zvanīt uz 29-123-456 vakarā",
                "\u06f2\u06f9\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6")) {
            assertThat(ILZE.isIn(Map.of("volunteer", Map.of("note", text))))
                    .as(text)
                    .isTrue();
            assertThat(ILZE.isIn(Map.of("note", text))).as(text).isTrue();
        }
    }

    @Test
    void aNameCountsWhereNothingElseSaysWhoItIs() {
        Map<String, Object> named = new HashMap<>(Map.of("firstName", " ilze ", "lastName", "Be\u0304rzin\u0327a"));
        assertThat(ILZE.isIn(Map.of("person", named))).isTrue();

        named.put("email", "");
        assertThat(ILZE.isIn(Map.of("person", named))).isTrue();

        named.put("email", "another.ilze@example.com");
        assertThat(ILZE.isIn(Map.of("person", named))).as("a namesake").isFalse();
    }

    @Test
    void anotherPersonIsNotRecognised() {
        assertThat(ILZE.isIn(Map.of(
                        "volunteer",
                        Map.of(
                                "firstName",
                                "Ilze",
                                "lastName",
                                "Kalniņa",
                                "phone",
                                "+371 29123457",
                                "hours",
                                29123456))))
                .isFalse();
        assertThat(new Mention(Map.of()).isIn(Map.of("volunteer", Map.of("note", "", "firstName", ""))))
                .isFalse();
    }
}
