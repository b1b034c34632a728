package lv.lidzas.volunteers.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The card says until when a look at the register counts, in the same words whatever it has shown. */
@ProcessTest
class ChecksOnTheCardTest {

    private static final String HEADING = "<h2 id=\"parbaudes\">";

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private VolunteerFixtures volunteers;

    @ParameterizedTest
    @ValueSource(strings = {"cleared", "notCleared"})
    void whatWasSeenHasAnEndAndNoResult(String result) {
        clock.set(LocalDate.of(2026, 11, 26).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
        TeamMember applicant = volunteers.toBeChecked(
                Canary.mailbox(), 30, Map.of("role", "eventHelper", "childContact", "regular", "teamWithMinor", false));
        assertThat(card(applicant)).doesNotContain(HEADING);

        journey.submit(
                applicant.volunteer(),
                "userTask_checkRecord",
                "volunteer",
                Map.of("checkMethod", "register", "checkedOn", clock.today().toString(), "checkResult", result),
                Map.of());

        assertThat(checks(card(applicant)))
                .contains("Sodu reģistra pārbaude", "derīga līdz 26.11.2027.")
                .doesNotContain("Citas valsts izziņa");
        clock.set(LocalDate.of(2027, 11, 27).atTime(LocalTime.of(10, 0)).atZone(TestClock.RIGA));
        assertThat(checks(card(applicant))).contains("termiņš beidzās 26.11.").doesNotContain("derīga līdz");
    }

    private String card(TeamMember applicant) {
        return new Visitor(port)
                .signIn(Journey.COORDINATOR, Journey.PASSWORD)
                .page("/personas/" + applicant.person())
                .body();
    }

    private static String checks(String card) {
        int from = card.indexOf(HEADING, card.indexOf("class=\"panel side\""));
        return card.substring(from, card.indexOf("</section>", from));
    }
}
