package lv.lidzas.forms.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.forms.FormPage.Fact;
import lv.lidzas.forms.FormPage.Facts;
import lv.lidzas.forms.FormPage.Group;
import lv.lidzas.forms.FormPage.Input;
import lv.lidzas.forms.FormPage.Part;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.RepositoryForms;
import lv.lidzas.values.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form shows and does not ask stands as text. */
@IntegrationTest
class FactsOnPagesTest {

    @Autowired
    private FormPages pages;

    @Test
    void whatNobodyMayWriteIsOneListOfFactsAndNoField() throws IOException {
        List<Part> parts = parts(Map.of("hours", Map.of("day", "2026-11-27", "minutes", "1 h 30 min")));

        assertThat(parts.stream().filter(Facts.class::isInstance).map(Facts.class::cast))
                .singleElement()
                .satisfies(facts -> assertThat(facts.facts())
                        .contains(new Fact("Kad", "27.11.2026.", ""), new Fact("Cik ilgi", "1 h 30 min", "")));
        assertThat(parts.stream().filter(Input.class::isInstance).map(Input.class::cast))
                .extracting(input -> input.question().name())
                .contains("hours.objection")
                .doesNotContain("hours.day", "hours.minutes");
    }

    @Test
    void ofWhatIsNotKnownThereIsNoLine() throws IOException {
        assertThat(parts(Map.of())).noneMatch(Facts.class::isInstance);
    }

    @Test
    void aListIsReadLineByLineAndWhatTheFormSaysAboutItIsSaid() throws IOException {
        assertThat(parts(
                                "chooseSessions",
                                Map.of("training", Map.of("overview", "Loma* – jāizvēlas\nRobežas – pabeigts\n")))
                        .stream()
                        .filter(Facts.class::isInstance)
                        .flatMap(facts -> ((Facts) facts).facts().stream()))
                .filteredOn(fact -> !fact.items().isEmpty())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.items()).containsExactly("Loma* – jāizvēlas", "Robežas – pabeigts");
                    assertThat(fact.explanation()).isEqualTo("Ar * atzīmētie moduļi ir obligāti.");
                });
    }

    @Test
    void aTextOfSeveralParagraphsIsNoList() {
        for (String text : List.of("1. Darbs\n\nKārto vēstules.", "Īsi.\n" + "gari ".repeat(40), "viena rinda")) {
            assertThat(new Fact("Līgums", text, "").items()).isEmpty();
        }
        assertThat(new Fact("Līgums", "1. Darbs\n\nKārto vēstules.", "").isLong())
                .isTrue();
        assertThat(new Fact("Līgums", "viena rinda\n", "").isLong()).isFalse();
    }

    private List<Part> parts(Map<String, Object> values) throws IOException {
        return parts("objectToHours", values);
    }

    private List<Part> parts(String id, Map<String, Object> values) throws IOException {
        OpenForm form = new OpenForm(id, "", RepositoryForms.read(id), values);
        return pages.page(form, null, Map.of(), Languages.LATVIAN).parts().stream()
                .flatMap(part -> part instanceof Group group ? group.parts().stream() : Stream.of(part))
                .toList();
    }
}
