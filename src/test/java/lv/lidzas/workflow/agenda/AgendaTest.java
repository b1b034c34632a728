package lv.lidzas.workflow.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.CountedStatements;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.workflow.Waits;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The day shows the tasks that Tasklist lists, to each group. */
@IntegrationTest
class AgendaTest {

    private static final String ME = "agenda.me";
    private static final int MANY = 1_000_000;

    @Autowired
    private Agenda agenda;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private CountedStatements statements;

    @BeforeEach
    void add() throws IOException {
        remove();
        run("workflow/agenda/rows.sql");
    }

    @AfterEach
    void remove() throws IOException {
        identities.clearAuthentication();
        run("workflow/agenda/remove.sql");
    }

    @Test
    void eachGroupIsToldOfTheTasksThatItsTaskListHas() {
        for (String group : StaffGroups.IN_MODELS) {
            AgendaReader reader = new AgendaReader(ME, Set.of(group));
            List<String> listed = listed(group, query -> query.taskMinPriority(Waits.PRIORITY + 1));
            Agenda.Counts counts = agenda.counts(reader);

            assertThat(ids(agenda.first(reader, Whose.ALL, Due.ANY, MANY, 0).tasks()))
                    .as(group)
                    .containsExactlyInAnyOrderElementsOf(listed);
            assertThat(counts.of(Whose.ALL, Due.ANY)).as(group).isEqualTo(listed.size());
            assertThat(ids(agenda.first(reader, Whose.FREE, Due.ANY, MANY, 0).tasks()))
                    .as(group)
                    .containsExactlyInAnyOrderElementsOf(
                            listed(group, query -> query.taskMinPriority(Waits.PRIORITY + 1)
                                    .taskUnassigned()));
            assertThat(ids(agenda.first(reader, Whose.MINE, Due.ANY, MANY, 0).tasks()))
                    .as(group)
                    .containsExactlyInAnyOrderElementsOf(listed(group, query -> query.taskAssignee(ME)));
            assertThat(ids(agenda.first(reader, Whose.TO_DO, Due.ANY, MANY, 0).tasks()))
                    .as(group)
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    listed(group, query -> query.taskAssignee(ME)).stream(),
                                    listed(group, query -> query.taskMinPriority(Waits.PRIORITY + 1)
                                                    .taskUnassigned())
                                            .stream())
                            .toList());
            assertThat(counts.asked())
                    .as(group)
                    .isEqualTo(listed(group, query -> query.taskPriority(Waits.PRIORITY))
                            .size());
        }
    }

    @Test
    void analystsAreToldOfNoTaskAboutACase() {
        AgendaReader analyst = new AgendaReader(ME, Set.of(StaffGroups.ANALYSTS));

        Agenda.Shown shown = agenda.first(analyst, Whose.ALL, Due.ANY, MANY, MANY);

        assertThat(ids(shown.tasks())).noneMatch(id -> id.startsWith("agenda-"));
        assertThat(ids(shown.waiting())).noneMatch(id -> id.startsWith("agenda-"));
        assertThat(ids(shown.asked())).noneMatch(id -> id.startsWith("agenda-"));
    }

    @Test
    void theSoonestIsFirstAndWhatHasNoDateLast() {
        AgendaReader coordinator = new AgendaReader(ME, Set.of(StaffGroups.COORDINATORS));

        List<AgendaTask> mine =
                agenda.first(coordinator, Whose.MINE, Due.ANY, MANY, 0).tasks();

        assertThat(ids(mine)).containsExactly("agenda-late", "agenda-later", "agenda-undated");
        assertThat(mine.get(0).due()).isEqualTo(Instant.parse("1999-01-01T21:59:59Z"));
        assertThat(agenda.counts(coordinator).of(Whose.MINE, Due.LATE)).isEqualTo(1);
        assertThat(ids(agenda.first(coordinator, Whose.MINE, Due.ANY, 2, 0).tasks()))
                .hasSize(2);
    }

    @Test
    void whatIsLateOrDueSoonIsListedAsItIsCounted() {
        AgendaReader coordinator = new AgendaReader(ME, Set.of(StaffGroups.COORDINATORS));
        Agenda.Counts counts = agenda.counts(coordinator);

        assertThat(ids(agenda.first(coordinator, Whose.MINE, Due.LATE, MANY, 0).tasks()))
                .containsExactly("agenda-late");
        for (Whose whose : Whose.values()) {
            for (Due due : Due.values()) {
                assertThat(agenda.first(coordinator, whose, due, MANY, 0).tasks())
                        .as("%s %s", whose, due)
                        .hasSize(counts.of(whose, due));
            }
        }
    }

    @Test
    void whatAColleagueHasToDoIsSeenAsFarAsTheReaderMaySeeIt() {
        AgendaReader other = new AgendaReader("agenda.deputy", Set.of(StaffGroups.COORDINATORS));
        AgendaReader analyst = new AgendaReader("agenda.deputy", Set.of(StaffGroups.ANALYSTS));

        assertThat(agenda.first(other, Whose.MINE, Due.ANY, MANY, 0).tasks()).isEmpty();
        assertThat(ids(agenda.first(other.lookingAt(ME), Whose.MINE, Due.ANY, MANY, 0)
                        .tasks()))
                .containsExactly("agenda-late", "agenda-later", "agenda-undated");
        assertThat(agenda.counts(other.lookingAt(ME)).of(Whose.MINE, Due.LATE)).isEqualTo(1);
        assertThat(agenda.first(analyst.lookingAt(ME), Whose.MINE, Due.ANY, MANY, 0)
                        .tasks())
                .isEmpty();
    }

    @Test
    void whatOneGroupDecidesAloneIsItsDecision() {
        assertThat(decisions(ME, StaffGroups.MANAGERS))
                .contains("agenda-decision")
                .doesNotContain("agenda-free");
        assertThat(decisions(ME, StaffGroups.COORDINATORS)).doesNotContain("agenda-decision", "agenda-free");
    }

    @Test
    void whatASecondPersonDecidesIsADecisionForWhoeverMayAndDidNotTheFirstStep() {
        for (String group : List.of(StaffGroups.MANAGERS, StaffGroups.COORDINATORS)) {
            assertThat(decisions(ME, group)).as(group).contains("agenda-second");
            assertThat(decisions("agenda.first", group)).as(group).doesNotContain("agenda-second");
        }
        database.sql("delete from public.act_ru_identitylink where id_ = 'agenda-coordinators'")
                .update();
        assertThat(decisions(ME, StaffGroups.COORDINATORS)).doesNotContain("agenda-second");
    }

    private List<String> decisions(String account, String group) {
        return ids(agenda.first(new AgendaReader(account, Set.of(group)), Whose.DECISIONS, Due.ANY, MANY, 0)
                .tasks());
    }

    @Test
    void whoeverIsLateIsNamedWithTheOldestTask() {
        AgendaReader manager = new AgendaReader(ME, Set.of(StaffGroups.MANAGERS));

        assertThat(agenda.late(manager, MANY)).anySatisfy(late -> {
            assertThat(late.account()).isEqualTo(ME);
            assertThat(late.name()).as("no such account").isNull();
            assertThat(late.tasks()).isEqualTo(1);
            assertThat(late.oldest()).isEqualTo("Nokavēts darbs");
        });
        assertThat(agenda.late(new AgendaReader(ME, Set.of(StaffGroups.ANALYSTS)), MANY))
                .noneMatch(late -> ME.equals(late.account()));
    }

    @Test
    void anAccountWithoutANameIsCalledByItsId() throws IOException {
        User account = identities.newUser(ME);
        identities.saveUser(account);
        try {
            AgendaReader manager = new AgendaReader(ME, Set.of(StaffGroups.MANAGERS));

            assertThat(agenda.late(manager, MANY))
                    .filteredOn(late -> ME.equals(late.account()))
                    .extracting(Agenda.Late::name)
                    .containsExactly(ME);
        } finally {
            remove();
            identities.deleteUser(ME);
        }
    }

    @Test
    void eachQuestionIsOneStatement() {
        AgendaReader manager = new AgendaReader(ME, Set.of(StaffGroups.MANAGERS));

        // What models say is remembered.
        agenda.counts(manager);
        statements.reset();
        agenda.counts(manager);
        agenda.first(manager, Whose.ALL, Due.ANY, 10, 30);
        agenda.late(manager, 8);
        statements.stop();

        assertThat(statements.total()).as("%s", statements).isEqualTo(3);
    }

    private List<String> listed(String group, Function<TaskQuery, TaskQuery> which) {
        identities.setAuthentication(ME, List.of(group));
        try {
            return which.apply(tasks.createTaskQuery().active()).list().stream()
                    .map(Task::getId)
                    .toList();
        } finally {
            identities.clearAuthentication();
        }
    }

    private static List<String> ids(List<AgendaTask> tasks) {
        return tasks.stream().map(AgendaTask::id).toList();
    }

    private void run(String file) throws IOException {
        String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        for (String statement : text.split(";\\s*\n")) {
            database.sql(statement).update();
        }
    }
}
