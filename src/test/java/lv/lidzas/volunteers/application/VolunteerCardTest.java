package lv.lidzas.volunteers.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.Staff;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The card as a coordinator sees it, markup in the answers included. */
@IntegrationTest
class VolunteerCardTest {

    private static final String USER = "card.coordinator";
    private static final String PASSWORD = "a long test password";

    @LocalServerPort
    private int port;

    @Autowired
    private Forms forms;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void coordinator() {
        staff.ensureUser(USER, PASSWORD, StaffGroups.COORDINATORS, "Testa", "Koordinatore");
    }

    @AfterEach
    void remove() {
        identities.deleteUser(USER);
    }

    @Test
    void theCardShowsWhereTheApplicationStandsAndWhatIsMissing() {
        String reference = forms.submitPublic(
                "volunteerApplication",
                Map.of(
                        "volunteer",
                        Map.of(
                                "firstName", "Kārta",
                                "lastName", "Pārbaudīte",
                                "birthDate", "1990-05-01",
                                "email", "karta@example.org",
                                "municipality", "riga",
                                "languages", List.of("lv"),
                                "helpKinds", List.of("companion"),
                                "motivation", "<b>Gribu</b> palīdzēt",
                                "noticeRead", true)),
                Locale.forLanguageTag("lv"));
        Visitor visitor = new Visitor(port).signIn(USER, PASSWORD);

        String card = Visitor.location(visitor.page("/personas/" + reference));
        HttpResponse<String> page = visitor.page(card.replaceFirst("^https?://[^/]+", ""));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kārta Pārbaudīte", reference, "Pieteikums", "&lt;b&gt;Gribu&lt;/b&gt; palīdzēt")
                .doesNotContain("<b>Gribu");
    }
}
