package lv.lidzas.access.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list is found as it was left. */
@IntegrationTest
class LeftListsTest {

    private static final String PASSWORD = "a long test password";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    private Visitor anna;

    @BeforeEach
    void signIn() {
        staff.ensureUser("left.anna", PASSWORD, StaffGroups.COORDINATORS, "Anna", "Kārtīgā");
        staff.ensureUser("left.berta", PASSWORD, StaffGroups.COORDINATORS, "Berta", "Kārtīgā");
        anna = new Visitor(port).signIn("left.anna", PASSWORD);
    }

    @AfterEach
    void remove() {
        identities.deleteUser("left.anna");
        identities.deleteUser("left.berta");
    }

    @Test
    void whoeverComesBackFindsTheOrderAndTheSelectionAgain() {
        anna.page("/gadijumi?izlase=mani&seciba=vards");

        assertThat(anna.page("/gadijumi"))
                .extracting(HttpResponse::statusCode, LeftListsTest::way)
                .containsExactly(302, "/gadijumi?izlase=mani&seciba=vards");
        assertThat(anna.page("/gadijumi?lang=lv").statusCode()).isEqualTo(302);
        assertThat(anna.page("/personas").statusCode()).as("another list").isEqualTo(200);
        assertThat(new Visitor(port)
                        .signIn("left.berta", PASSWORD)
                        .page("/gadijumi")
                        .statusCode())
                .as("another colleague")
                .isEqualTo(200);
    }

    @Test
    void anAddressThatSaysAnythingWins() {
        anna.page("/gadijumi?izlase=mani&seciba=vards");

        assertThat(anna.page("/gadijumi?q=Anna").statusCode()).isEqualTo(200);
        assertThat(anna.page("/gadijumi?izlase=slegtie").statusCode()).isEqualTo(200);
        assertThat(way(anna.page("/gadijumi"))).isEqualTo("/gadijumi?izlase=slegtie");
    }

    @Test
    void theLinkBackToTheBeginningUndoesIt() {
        String page = anna.page("/nodarbibas?izlase=notikusas&seciba=agrakas").body();

        assertThat(page).contains("<a href=\"/nodarbibas?izlase=gaidamas\">Kā sākumā</a>");
        anna.page("/nodarbibas?izlase=gaidamas");
        assertThat(anna.page("/nodarbibas"))
                .satisfies(usual -> assertThat(usual.statusCode()).isEqualTo(200))
                .satisfies(usual -> assertThat(usual.body()).doesNotContain("Kā sākumā"));
    }

    @Test
    void whatWasTypedIsNotRemembered() {
        anna.page("/personas?izlase=visi&seciba=vards&q=Slepens");

        assertThat(views("left.anna")).singleElement().asString().doesNotContain("Slepens");
        assertThat(way(anna.page("/personas"))).isEqualTo("/personas?izlase=visi&seciba=vards");
    }

    @Test
    void whatNoListCouldShowIsNotRemembered() {
        anna.page("/gadijumi?izlase=nekas&seciba=nekas&posms=nekas&atbildigais=%3Cb%3E");

        assertThat(views("left.anna")).isEmpty();
    }

    @Test
    void anAccountThatIsNoMoreLeavesNothing() {
        anna.page("/gadijumi?izlase=atvertie&atbildigais=left.berta");
        new Visitor(port).signIn("left.berta", PASSWORD).page("/gadijumi?izlase=mani");
        assertThat(views("left.anna")).hasSize(1);

        identities.deleteUser("left.berta");

        assertThat(views("left.berta")).isEmpty();
        assertThat(views("left.anna")).as("filtered by whoever is gone").isEmpty();
    }

    private static String way(HttpResponse<String> answer) {
        return Visitor.location(answer).replaceFirst("^https?://[^/]+", "");
    }

    private List<String> views(String account) {
        return database.sql("select view::text from lidzas.list_view where user_id = ?")
                .param(account)
                .query(String.class)
                .list();
    }
}
