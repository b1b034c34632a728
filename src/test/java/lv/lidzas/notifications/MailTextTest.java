package lv.lidzas.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.workflow.mails.MailTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;

class MailTextTest {

    private static final String TEMPLATE =
            "Subject: Apstipriniet e-pastu\n\nLabdien, {{name}}!\n\n{{link}}\n\n{{organisation.name}}\n";

    @Test
    void markupInANameIsShownAsText() {
        MailText text = mail("[Anna](https://bad.example) <b>x</b> https://bad.example **y**");

        assertThat(text.html()).doesNotContain("<b>", "<strong>", "href=\"https://bad.example");
        assertThat(text.html()).contains("[Anna]", "&lt;b&gt;");
        assertThat(text.plain()).contains("Labdien, [Anna](https://bad.example) <b>x</b>");
    }

    @Test
    void aNameStartsNoLineOfItsOwn() {
        assertThat(mail("Anna\n\n# Virsraksts").html()).doesNotContain("<h1>");
    }

    /** Each sign that Markdown may know, wherever it may mean something: before, in, after and under a line. */
    @ParameterizedTest
    @MethodSource("signs")
    void noSignInAValueMeansAnything(char sign) {
        for (String value : List.of(
                sign + " Anna",
                sign + "Anna" + sign,
                "Anna " + sign,
                "1" + sign + " Anna",
                "Anna\n" + String.valueOf(sign).repeat(3),
                String.valueOf(sign).repeat(3) + "\nAnna",
                "Anna\n" + sign + "\nAnna")) {
            assertThat(page("{{name}}", value))
                    .isEqualTo("<p>"
                            + HtmlUtils.htmlEscape(value, "UTF-8")
                                    .replace("&#39;", "'")
                                    .replace("\n", "<br>\n") + "</p>\n");
        }
    }

    static Stream<Character> signs() {
        return IntStream.rangeClosed('!', '~')
                .filter(sign -> !Character.isLetterOrDigit(sign))
                .mapToObj(sign -> (char) sign);
    }

    /** The gate refuses such a text; one that stands already stops no mail. */
    @Test
    void aLinkWithoutWordsIsAButtonLikeAnother() {
        assertThat(page("[]({{link}})", "Anna")).contains(">Atvērt</a>");
    }

    @Test
    void aPhoneNumberIsNotTornApartAtTheEndOfALine() {
        assertThat(page("{{name}}", "+371 20 000 000")).contains("+371\u00a020\u00a0000\u00a0000");
    }

    private static String page(String body, String name) {
        return MailText.of(
                        MailTemplate.parse(("Subject: Lapa\n\n" + body).getBytes(StandardCharsets.UTF_8)),
                        Map.of("name", name),
                        Map.of("link", List.of("https://lidzas.example/saite/abc_-1")),
                        placeholder -> "Atvērt")
                .html();
    }

    @Test
    void ourLinkIsClickableAndReadable() {
        MailText text = mail("Anna");

        assertThat(text.html()).contains("href=\"https://lidzas.example/saite/abc_-1\"", ">Atvērt</a>");
        assertThat(text.plain()).contains("https://lidzas.example/saite/abc_-1");
        assertThat(text.subject()).isEqualTo("Apstipriniet e-pastu");
        assertThat(text.plain()).contains("Biedrība");
    }

    @Test
    void aLineLeadsToItsAddressAndWhateverItSaysIsTextAndASectionWithoutLinesIsLeftOut() {
        MailText text = MailText.of(
                MailTemplate.parse(
                        "Subject: x\n\n{{#some}}\nDaži\n{{some}}\n{{/some}}\n\n{{#none}}\nNekas\n{{none}}\n{{/none}}"
                                .getBytes(StandardCharsets.UTF_8)),
                Map.of(),
                Map.of(),
                Map.of(
                        "some",
                        List.of(
                                new MailText.Line("2 [a](https://bad.example) <b>", "https://lidzas.example/a?b=1&c=2"),
                                new MailText.Line("1 b", "https://lidzas.example/b#c")),
                        "none",
                        List.of()),
                placeholder -> "Atvērt");

        assertThat(text.html())
                .contains(
                        "href=\"https://lidzas.example/a?b=1&amp;c=2\"",
                        "href=\"https://lidzas.example/b#c\"",
                        "&lt;b&gt;")
                .doesNotContain("href=\"https://bad.example", "<b>", "Nekas", "Atvērt");
        assertThat(text.plain())
                .isEqualTo("Daži\n– 2 [a](https://bad.example) <b>:\nhttps://lidzas.example/a?b=1&c=2\n"
                        + "– 1 b:\nhttps://lidzas.example/b#c");
    }

    private static MailText mail(String name) {
        return MailText.of(
                MailTemplate.parse(TEMPLATE.getBytes(StandardCharsets.UTF_8)),
                Map.of("name", name, "organisation.name", "Biedrība"),
                Map.of("link", List.of("https://lidzas.example/saite/abc_-1")),
                placeholder -> "Atvērt");
    }
}
