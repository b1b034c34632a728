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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list is found in the order in which it was left, and whole. */
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
    void whoeverComesBackFindsTheOrderAgainAndTheWholeList() {
        anna.page("/gadijumi?izlase=mani&posms=requested&seciba=vards");

        assertThat(anna.page("/gadijumi"))
                .extracting(HttpResponse::statusCode, LeftListsTest::way)
                .containsExactly(302, "/gadijumi?izlase=atvertie&seciba=vards");
        assertThat(way(new Visitor(port).signIn("left.anna", PASSWORD).page("/gadijumi")))
                .as("signed in anew")
                .isEqualTo("/gadijumi?izlase=atvertie&seciba=vards");
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
        assertThat(way(anna.page("/gadijumi"))).isEqualTo("/gadijumi?izlase=atvertie&seciba=vards");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gadijumi?izlase=mani&posms=requested",
                "/personas?izlase=visi&valoda=ru&pasvaldiba=riga",
                "/nodarbibas?izlase=notikusas&modulis=boundaries"
            })
    void theMenuShowsAllOfAListThatWasNarrowed(String narrowed) {
        anna.page(narrowed);

        assertThat(anna.page(narrowed.replaceFirst("[?].*", "")).statusCode()).isEqualTo(200);
        assertThat(views("left.anna")).isEmpty();
    }

    @Test
    void whatIsLeftOutIsSeenAndOneClickTakesItAway() {
        String page = anna.page("/gadijumi?izlase=atvertie&posms=requested&atbildigais=-&seciba=vards")
                .body();

        assertThat(page)
                .contains("Sarakstā atlasīts")
                .contains("href=\"/gadijumi?izlase=atvertie&amp;atbildigais=-&amp;seciba=vards\"")
                .contains("href=\"/gadijumi?izlase=atvertie&amp;posms=requested&amp;seciba=vards\"");
        assertThat(anna.page("/gadijumi?izlase=atvertie&seciba=vards").body()).doesNotContain("Sarakstā atlasīts");
        assertThat(anna.page("/personas?izlase=visi&valoda=ru").body())
                .containsPattern("Sarakstā atlasīts(?s:.){0,200}href=\"/personas\\?izlase=visi\"");
        assertThat(anna.page("/nodarbibas?izlase=gaidamas&modulis=unknown").body())
                .containsPattern("Sarakstā atlasīts(?s:.){0,200}href=\"/nodarbibas\\?izlase=gaidamas\"");
    }

    @Test
    void theFirstOrderIsChosenAsTheOthersAre() {
        anna.page("/gadijumi?izlase=mani&seciba=vards");

        assertThat(anna.page("/gadijumi?izlase=mani&seciba=vards").body())
                .contains("href=\"/gadijumi?izlase=mani&amp;seciba=datums\"");
        anna.page("/gadijumi?izlase=mani&seciba=datums");

        assertThat(anna.page("/gadijumi").statusCode()).isEqualTo(200);
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
        anna.page("/gadijumi?izlase=atvertie&atbildigais=left.berta&seciba=vards");
        new Visitor(port).signIn("left.berta", PASSWORD).page("/gadijumi?izlase=mani&seciba=vards");

        identities.deleteUser("left.berta");

        assertThat(views("left.berta")).isEmpty();
        assertThat(views("left.anna")).as("nothing in it of whoever is gone").containsExactly("vards");
    }

    private static String way(HttpResponse<String> answer) {
        return Visitor.location(answer).replaceFirst("^https?://[^/]+", "");
    }

    private List<String> views(String account) {
        return database.sql("select sorting from lidzas.list_view where user_id = ?")
                .param(account)
                .query(String.class)
                .list();
    }
}
