package lv.lidzas.access.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.support.Canary;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor with a phone, without scripts. */
@IntegrationTest
class PublicFormsOnPagesTest {

    private static final String APPLY = "/pieteikties";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Visitor visitor;
    private String page;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
        page = visitor.page(APPLY + "?lang=lv").body();
    }

    @Test
    void switchingTheLanguageKeepsWhatIsTypedAndStoresNothing() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "volunteer.motivation", "Gribu palīdzēt",
                "volunteer.helpKinds", "companion",
                "volunteer.birthDate.day", "27",
                "volunteer.birthDate.month", "03",
                "volunteer.birthDate.year", "19",
                "valoda", "en"));
        String opened = Visitor.filledIn(page, Map.of()).get("atvere");

        HttpResponse<String> answer = visitor.postForm(APPLY, Visitor.filledIn(page, typed));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<html lang=\"en\"", "First name", "Gribu palīdzēt", "value=\"19\"", opened)
                .containsPattern("value=\"companion\"[^>]*checked")
                .containsPattern("value=\"03\"[^>]*selected")
                .doesNotContain("form-errors");
        assertThat(visitor.page("/").body()).contains("<html lang=\"en\"");
    }

    @Test
    void theButtonOfTheLanguageSendsTheFormAndNeedsNoScript() {
        assertThat(page)
                .containsPattern(
                        "<button[^>]*type=\"submit\"[^>]*form=\"outside-form\"[^>]*formnovalidate[^>]*name=\"valoda\"");
    }

    /** A browser would speak its own language, of one field at a time. */
    @Test
    void anEmptyFormIsSentAndAllItsErrorsAreListedInTheLanguageOfThePage() {
        assertThat(page)
                .containsPattern("<form[^>]*id=\"outside-form\"[^>]*novalidate")
                .containsPattern("name=\"volunteer.firstName\"[^>]*required");

        HttpResponse<String> refused = visitor.postForm(APPLY, Visitor.filledIn(page, Map.of()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .containsPattern("href=\"#field-volunteer-firstName\"[^>]*>Vārds: Lūdzu, aizpildiet šo lauku.")
                .containsPattern("href=\"#field-volunteer-email\"");
    }

    @Test
    void aPageWithoutAFormKeepsWhatItsAddressAsksFor() {
        assertThat(visitor.page("/privatums?a=1&lang=en&b=%C4%81").body())
                .contains("href=\"?a=1&amp;b=%C4%81&amp;lang=lv\"");
    }

    @Test
    void aRefusedFormSaysSoInItsTitleAndHasTheFocusOnWhatIsWrong() {
        HttpResponse<String> refused = visitor.postForm(
                APPLY,
                Visitor.filledIn(
                        page,
                        Map.of(
                                "volunteer.birthDate.day", "30",
                                "volunteer.birthDate.month", "02",
                                "volunteer.birthDate.year", "1998")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Kļūda: Pieteikties par brīvprātīgo")
                .containsPattern("class=\"form-errors\"[^>]*tabindex=\"-1\"[^>]*autofocus")
                .contains("href=\"#field-volunteer-birthDate-day\"", "tādas dienas nav")
                .containsPattern("birthDate.day\"[^>]*value=\"30\"[^>]*aria-invalid=\"true\"")
                .contains("value=\"1998\"");
    }

    @Test
    void aMissingYearIsNamedAndTheOtherPartsStay() {
        HttpResponse<String> refused = visitor.postForm(
                APPLY,
                Visitor.filledIn(
                        page,
                        Map.of(
                                "volunteer.birthDate.day", "27",
                                "volunteer.birthDate.month", "03",
                                "volunteer.birthDate.year", "")));

        assertThat(refused.body())
                .contains("href=\"#field-volunteer-birthDate-year\"", "ierakstiet gadu", "value=\"27\"")
                .containsPattern("value=\"03\"[^>]*selected");
    }

    @Test
    void threeFieldsAreOneBirthDateOfTheRecord() {
        String email = Canary.mailbox();
        Map<String, String> typed = new HashMap<>(Map.of(
                "volunteer.firstName", "Zane",
                "volunteer.birthDate.day", "7",
                "volunteer.birthDate.month", "03",
                "volunteer.birthDate.year", "1998",
                "volunteer.email", email,
                "volunteer.municipality", "riga",
                "volunteer.languages", "lv",
                "volunteer.helpKinds", "companion",
                "volunteer.motivation", "Gribu palīdzēt"));
        typed.put("volunteer.noticeRead", "true");

        assertThat(visitor.postForm(APPLY, Visitor.filledIn(page, typed)).statusCode())
                .isEqualTo(302);
        assertThat(database.sql("select cast(birth_date as text) from lidzas.person where email = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .isEqualTo("1998-03-07");
    }
}
