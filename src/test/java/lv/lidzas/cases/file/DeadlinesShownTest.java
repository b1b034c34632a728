package lv.lidzas.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.Visitor;
import lv.lidzas.values.LastDay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One deadline is one day, wherever colleagues meet it. */
@ProcessTest
class DeadlinesShownTest {

    @Autowired
    private Journey journey;

    @Autowired
    private CaseFixtures fixtures;

    @Autowired
    private SupportCaseRepository cases;

    @LocalServerPort
    private int port;

    @Test
    void theFirstContactIsDueOnTheSameDayOnEveryPageAndInTasklist() {
        String reference = fixtures.requested();
        SupportCase supported = cases.findById(reference).orElseThrow();
        LocalDate last = supported.nextDate();
        Visitor coordinator = new Visitor(port).signIn(Journey.COORDINATOR, Journey.PASSWORD);

        assertThat(journey.task(reference, "userTask_holdIntakeTalk").getDueDate())
                .isEqualTo(LastDay.end(last, TestClock.RIGA));
        String card = coordinator.page("/gadijumi/" + reference).body();
        assertThat(card.split("datetime=\"" + last + "\""))
                .as("next date and task")
                .hasSize(3);
        String person = coordinator.page("/personas/" + supported.person()).body();
        assertThat(person).contains("datetime=\"" + last + "\"");
        String people = coordinator.list("/personas?q=Farida%20Zeltputna");
        String list = coordinator.list("/gadijumi");
        assertThat(list).contains("datetime=\"" + last + "\"");
        for (String page : new String[] {card, person}) {
            assertThat(page)
                    .doesNotContain(
                            "datetime=\"" + last.plusDays(1),
                            "datetime=\"" + last.minusDays(1),
                            "datetime=\"" + last + "T");
        }
        assertThat(people).contains("datetime=\"" + last + "\"");
    }
}
