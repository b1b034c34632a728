package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.cooperation.CooperationFixtures;
import lv.lidzas.volunteers.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator to whom a volunteer says what changes writes it down on the card. */
@ProcessTest
class CooperationOnTheCardTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private CooperationFixtures fixtures;

    @Autowired
    private VolunteerRegister volunteers;

    private String reference;
    private String card;
    private Visitor coordinator;

    @BeforeEach
    void anActiveVolunteer() {
        TeamMember member = fixtures.active();
        reference = member.volunteer();
        card = "/personas/" + member.person();
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void aPauseIsWrittenDownAndStandsOnTheCard() {
        LocalDate from = clock.today();
        HttpResponse<String> reversed = send("/pauze", pause(from.plusDays(9), from.plusDays(3)));
        assertThat(reversed.statusCode()).isEqualTo(422);
        assertThat(reversed.body()).contains("Pauze nevar beigties pirms sākuma.");

        assertThat(send("/pauze", pause(from, from.plusDays(30))).statusCode()).isEqualTo(302);
        journey.runJobs(reference);

        assertThat(volunteers.find(reference).stage()).isEqualTo(Stage.PAUSED);
        assertThat(coordinator.page(card).body()).contains("Pauze", "/pauze", "/beigt");
    }

    @Test
    void noticeKeepsToTheLawAndTheRecordGoesOnWhenSomebodyComesBack() {
        LocalDate today = clock.today();
        HttpResponse<String> early = send("/beigt", notice(today.plusDays(2)));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Likums prasa pateikt laikus: pēdējā diena var būt");
        assertThat(volunteers.find(reference).cooperation().isLeaving()).isFalse();
        assertThat(coordinator.page(card + "/atsakt").statusCode()).isEqualTo(404);

        assertThat(send("/beigt", notice(today.plusDays(3))).statusCode()).isEqualTo(302);
        journey.runJobs(reference);
        assertThat(coordinator.page(card + "/beigt").statusCode()).isEqualTo(404);
        assertThat(coordinator.page(card).body())
                .as("what is agreed can be changed to the last day")
                .contains(card + "/sadarbiba")
                .doesNotContain(card + "/pauze");
        clock.set(today.plusDays(4));
        journey.runJobs(reference);
        coordinator.signIn(Journey.COORDINATOR, Journey.PASSWORD);
        assertThat(volunteers.find(reference).stage()).isEqualTo(Stage.ENDED);
        assertThat(coordinator.page(card).body()).contains("/atsakt").doesNotContain("/pauze");

        assertThat(send("/atsakt", Map.of("volunteer.helpKinds", "translation")).statusCode())
                .isEqualTo(302);

        assertThat(volunteers.find(reference).stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void theCeilingOfCasesIsTheVolunteersOwnWord() {
        assertThat(send(
                                "/sadarbiba",
                                Map.of(
                                        "volunteer.helpKinds", "translation",
                                        "volunteer.languages", "lv",
                                        "volunteer.municipality", "riga",
                                        "volunteer.availability", "Otrdienu vakaros",
                                        "volunteer.caseLimit", "1"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(volunteers.find(reference).cooperation().caseLimit()).isOne();
        assertThat(coordinator.page(card).body()).contains("Otrdienu vakaros");
    }

    private static Map<String, String> pause(LocalDate from, LocalDate until) {
        return Map.of("volunteer.pausedFrom", Written.typed(from), "volunteer.pausedUntil", Written.typed(until));
    }

    private Map<String, String> notice(LocalDate last) {
        return Map.of(
                "volunteer.noticeBy",
                "volunteer",
                "volunteer.noticeForm",
                "paper",
                "volunteer.noticeOn",
                Written.typed(clock.today()),
                "volunteer.lastDay",
                Written.typed(last));
    }

    private HttpResponse<String> send(String page, Map<String, String> values) {
        return coordinator.postForm(
                card + page, Visitor.filledIn(coordinator.page(card + page).body(), values));
    }
}
