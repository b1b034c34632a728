package lv.lidzas.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lv.lidzas.workflow.mails.MailTemplate;
import org.junit.jupiter.api.Test;

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

    @Test
    void ourLinkIsClickableAndReadable() {
        MailText text = mail("Anna");

        assertThat(text.html()).contains("href=\"https://lidzas.example/saite/abc_-1\"", ">Atvērt</a>");
        assertThat(text.plain()).contains("https://lidzas.example/saite/abc_-1");
        assertThat(text.subject()).isEqualTo("Apstipriniet e-pastu");
        assertThat(text.plain()).contains("Biedrība");
    }

    private static MailText mail(String name) {
        return MailText.of(
                MailTemplate.parse(TEMPLATE.getBytes(StandardCharsets.UTF_8)),
                Map.of("name", name, "organisation.name", "Biedrība"),
                Map.of("link", List.of("https://lidzas.example/saite/abc_-1")),
                placeholder -> "Atvērt");
    }
}
