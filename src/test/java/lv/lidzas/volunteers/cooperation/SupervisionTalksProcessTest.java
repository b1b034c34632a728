package lv.lidzas.volunteers.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.support.DatabaseTraces;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.support.VisitedNodes;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A volunteer is talked with after one, three and six months. */
@ProcessTest
class SupervisionTalksProcessTest {

    private static final String TALK = "userTask_holdSupervisionTalk";
    private static final String DAY = "event_supervisionBegins";

    @RegisterExtension
    static final VisitedNodes VISITED = VisitedNodes.of("supervisionTalks");

    @Autowired
    private Journey journey;

    @Autowired
    private TestClock clock;

    @Autowired
    private CooperationFixtures fixtures;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private CooperationBegins nightly;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void threeTalksAreHeldEachCountedFromTheFirstDayOfProbation() {
        TeamMember member = fixtures.inProbation();
        LocalDate begun = clock.today();
        ProcessInstance talks = journey.instance("supervisionTalks", member.volunteer());

        clock.set(begun.plusMonths(1).minusDays(1));
        journey.runJobs(member.volunteer());
        assertThat(talks).isWaitingAt(DAY);
        talk(member, begun.plusMonths(1).plusDays(12));
        assertThat(talks).isWaitingAt(DAY);
        clock.set(begun.plusMonths(3).minusDays(1));
        journey.runJobs(member.volunteer());
        assertThat(talks).isWaitingAt(DAY);
        talk(member, begun.plusMonths(3));
        talk(member, begun.plusMonths(6));

        assertThat(talks).isEnded().hasPassed("endEvent_supervisionDone");
    }

    @Test
    void whatWasSaidStaysOnTheCardAndNowhereElse() {
        TeamMember member = fixtures.inProbation();
        String said = "Zeltputna teica, ka naktīs neguļ";
        talk(member, clock.today().plusMonths(1), Map.of("note", said));

        assertThat(people.notesText(member.person(), Languages.LATVIAN)).contains(said);
        assertThat(DatabaseTraces.of(said, jdbc)).containsExactly("person_note.text");
    }

    @Test
    void whoHasBeenHereForLongIsNotAskedAboutTalksThatAreOver() {
        TeamMember member = volunteers.inProbation();
        LocalDate begun = clock.today();
        clock.set(begun.plusMonths(4));

        nightly.work();
        nightly.work();

        ProcessInstance talks = journey.instance("supervisionTalks", member.volunteer());
        assertThat(talks).isWaitingAt(DAY);
        talk(member, begun.plusMonths(6));
        assertThat(talks).isEnded();
        assertThat(jdbc.sql("select count(*) from act_hi_procinst where business_key_ = ? and proc_def_key_ ="
                                + " 'volunteerCooperation'")
                        .param(member.volunteer())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void talk(TeamMember member, LocalDate day) {
        talk(member, day, Map.of());
    }

    private void talk(TeamMember member, LocalDate day, Map<String, ?> bound) {
        clock.set(day);
        journey.runJobs(member.volunteer());
        journey.submit(
                member.volunteer(),
                TALK,
                "volunteer",
                bound,
                Map.of("supervisionHeldOn", day.toString(), "supervisionMode", "phone"));
    }
}
