package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Actor;
import org.junit.jupiter.api.Test;

class PageFormTest {

    private static final PageForm.Asked ASKED =
            new PageForm.Asked(Actor.staff("koordinatore", Set.of()), Locale.ENGLISH, Map.of("reference", "C-2026/1?"));

    @Test
    void aFormComesBackToWhereOneCameFromUnlessItSaysOtherwise() {
        PageForm form = PageForm.ofStaff("case", "/gadijumi/{reference}/labot")
                .corrects("caseCard", asked -> asked.get("reference"))
                .from("/gadijumi/{reference}", "cases.back");

        assertThat(form.next()).as("which says that all is stored").isEqualTo("/gadijumi/{reference}?saglabats");
        assertThat(form.to("/gadijumi").next()).isEqualTo("/gadijumi");
        assertThat(form.to("/gadijumi").back()).isEqualTo("/gadijumi/{reference}");
        assertThat(form.kept()).isFalse();
        assertThat(form.keptByBrowser().kept()).isTrue();
        assertThat(form.way().record(ASKED)).isEqualTo("C-2026/1?");
    }

    @Test
    void whatStandsInAnAddressStaysInItsPlace() {
        assertThat(PageForm.address("/gadijumi/{reference}?saglabats", ASKED))
                .isEqualTo("/gadijumi/C-2026%2F1%3F?saglabats");
    }

    @Test
    void theOwnPageHasFormsOfThePersonAndNoOthers() {
        assertThatThrownBy(() -> PageForm.ofPerson("/gadijumi/{reference}/labot")
                        .corrects("caseCard", asked -> asked.get("reference"))
                        .from("/mana", "own.back"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageForm.ofStaff("case", "/mana/gadijumi/{reference}")
                        .corrects("caseCard", asked -> asked.get("reference"))
                        .from("/mana", "own.back"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTheAddressDoesNotNameIsNotThere() {
        assertThatThrownBy(() -> ASKED.get("visit")).isInstanceOf(IllegalArgumentException.class);
    }
}
