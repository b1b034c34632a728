package lv.lidzas.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.cases.file.CaseFixtures;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.training.run.TrainingFixtures;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.ProbationBegun;
import lv.lidzas.volunteers.application.TeamMember;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What is written down of contacts is heard where volunteers are looked after. */
@ProcessTest
class HardContactTest {

    private static final String DEBRIEF = "userTask_debrief";

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private CaseFixtures cases;

    @Autowired
    private ContactRecords records;

    @Autowired
    private ApplicationEventPublisher events;

    private TeamMember helper;
    private String helped;
    private FormContext own;

    @BeforeEach
    void aVolunteerWhoHelps() {
        helper = training.trained();
        events.publishEvent(new ProbationBegun(helper.volunteer()));
        helped = cases.supported(helper);
        own = new FormContext("recordVisit", Actor.person(helper.person()), Languages.LATVIAN);
    }

    @Test
    void aHardContactAsksACoordinatorToTalkWithTheVolunteerOnce() {
        String easy = write(false);
        assertThat(journey.tasks(helper.volunteer())).isEmpty();

        records.write(easy, Map.of("hard", true), own);
        records.write(easy, Map.of("minutes", 75), own);

        Task debrief = journey.task(helper.volunteer(), DEBRIEF);
        assertThat(LocalDate.ofInstant(debrief.getDueDate().toInstant(), TestClock.RIGA))
                .isBetween(clock.today().plusDays(2), clock.today().plusDays(5));
        assertThat(records.read(easy, Set.of("hard")).values()).containsEntry("hard", true);
    }

    @Test
    void theTenthContactBringsTheReviewOfProbationForward() {
        for (int number = 1; number < 10; number++) {
            write(false);
        }
        assertThat(journey.tasks(helper.volunteer())).isEmpty();

        write(false);

        assertThat(journey.task(helper.volunteer(), "userTask_reviewProbation")).isNotNull();
    }

    private String write(boolean hard) {
        Map<String, Object> contact = new HashMap<>(Map.of(
                "case",
                helped,
                "day",
                clock.today(),
                "mode",
                "inPerson",
                "minutes",
                60,
                "domains",
                List.of("housing"),
                "hard",
                hard));
        return records.create(contact, own);
    }
}
