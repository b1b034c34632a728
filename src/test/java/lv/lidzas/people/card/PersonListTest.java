package lv.lidzas.people.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.volunteers.application.TeamMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the list of people says of somebody who is more than one thing here. */
@ProcessTest
class PersonListTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TrainingFixtures training;

    @Test
    void stagesStandBesideEachOtherAndAreNoSentence() {
        TeamMember member = training.trained();

        String page = new Visitor(port)
                .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                .page("/personas?q=" + URLEncoder.encode(member.email(), StandardCharsets.UTF_8))
                .body();

        String row = page.substring(page.indexOf("/personas/" + member.person()));
        assertThat(row.substring(0, row.indexOf("</tr>")))
                .containsPattern("<td data-label=\"Posms\">\\p{Lu}[^<·]+ · \\p{Lu}[^<·]+</td>");
    }
}
