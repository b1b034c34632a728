package lv.lidzas.people.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.lidzas.access.Staff;
import lv.lidzas.lists.ListedRows;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.OpenedRecords;
import lv.lidzas.support.OpenedRecords.Opening;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A card beside a form: what a decision needs, nothing that is pressed, and it is written down who looked. */
@IntegrationTest
class CardsBesideTest {

    private static final String PASSWORD = "a long test password";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void rows() {
        ListedRows.add(database, 0, 3);
        staff.ensureUser("beside.coordinator", PASSWORD, StaffGroups.COORDINATORS, "Blakus", "Testa");
    }

    @AfterEach
    void remove() {
        ListedRows.remove(database);
        identities.deleteUser("beside.coordinator");
    }

    @ParameterizedTest
    @CsvSource({
        "/personas/P-1998-000000, volunteer",
        "/personas/V-1998-000000, volunteer",
        "/personas/C-1998-000000, volunteer",
        "/gadijumi/C-1998-000000, needs"
    })
    void aCardBesideAFormHasNothingToPressAndIsWrittenDown(String card, String section) {
        Visitor coordinator = new Visitor(port).signIn("beside.coordinator", PASSWORD);

        String beside = coordinator.page(card + "/blakus").body();

        assertThat(beside)
                .contains("Kopija Kopija", "kopija", "id=\"" + section + "\"", "id=\"notikumi\"")
                .doesNotContain("<form", "<button", "<input", "<textarea", "<script", "Skatīti dati");
        assertThat(OpenedRecords.of(database, "P-1998-000000")).contains(new Opening("beside.coordinator", "blakus"));
    }

    @Test
    void everyFormOnAPageAboutAPersonOrCaseHasItsCardBesideIt() {
        Visitor coordinator = new Visitor(port).signIn("beside.coordinator", PASSWORD);

        for (String form : List.of(
                "/personas/P-1998-000000/labot", "/gadijumi/C-1998-000000/labot", "/gadijumi/C-1998-000000/tiksanas")) {
            String card = form.substring(0, form.lastIndexOf('/'));
            assertThat(coordinator.page(form).body()).as(form).contains("data-beside=\"" + card + "/blakus\"");
        }
    }
}
