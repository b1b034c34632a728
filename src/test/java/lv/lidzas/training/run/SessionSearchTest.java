package lv.lidzas.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Among many sessions one is found by what is known of it, and what was found is taken along. */
@ProcessTest
class SessionSearchTest {

    @Autowired
    private TrainingFixtures fixtures;

    @LocalServerPort
    private int port;

    private Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);
    }

    @Test
    void aSessionIsFoundByNumberPlaceTrainerAndCourse() {
        String boundaries = fixtures.session("boundaries", 3, 7);
        String other = fixtures.session("privacy", 4, 7);
        String number = "?izlase=gaidamas&q=" + boundaries.toLowerCase(Locale.ROOT);

        String found = coordinator.page("/nodarbibas" + number).body();
        assertThat(found)
                .contains("/nodarbibas/" + boundaries, "value=\"" + boundaries.toLowerCase(Locale.ROOT) + "\"")
                .doesNotContain("/nodarbibas/" + other);
        for (String asked : new String[] {"robezas", "anna%20lektore", "br%C4%ABv%C4%ABbas"}) {
            assertThat(coordinator.list("/nodarbibas?izlase=gaidamas&q=" + asked))
                    .as(asked)
                    .contains("/nodarbibas/" + boundaries);
        }
        assertThat(coordinator.list("/nodarbibas?izlase=gaidamas&q=robezas")).doesNotContain("/nodarbibas/" + other);
        assertThat(coordinator
                        .page("/nodarbibas?izlase=gaidamas&q=nek%C4%81da%25")
                        .body())
                .contains("Tādu nodarbību nav.");
    }

    @Test
    void whatWasFoundIsSortedAndTakenAlongAndIsNotRemembered() {
        String session = fixtures.session("boundaries", 3, 7);
        String other = fixtures.session("privacy", 4, 7);
        String page = coordinator
                .page("/nodarbibas?izlase=gaidamas&modulis=boundaries&q=" + session)
                .body();

        assertThat(page)
                .contains("izlase=gaidamas&amp;modulis=boundaries&amp;veids=csv&amp;q=" + session)
                .contains("seciba=velakas&amp;q=" + session);
        assertThat(new String(
                        coordinator.file("/nodarbibas/lejupielade?izlase=gaidamas&veids=csv&q=" + session),
                        StandardCharsets.UTF_8))
                .contains(session)
                .doesNotContain(other);
        assertThat(coordinator
                        .page("/nodarbibas/lejupielade?izlase=gaidamas&veids=druka&q=" + session)
                        .body())
                .contains(session)
                .doesNotContain("/nodarbibas/" + other);
        assertThat(Visitor.location(coordinator.page("/nodarbibas"))).doesNotContain(session);
    }
}
