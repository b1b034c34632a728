package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database reads for a page or a count of each list. */
@IntegrationTest
class TaskListTest {

    private static final int OWN = 100;
    private static final int OTHERS = 3_000;
    private static final int PAGE = 15;

    private static final String NEWEST = "page of the newest";
    private static final String COUNT = "count";

    /** Lists whose newest have an index of their own. */
    private static final Set<String> ANY_TIME = Set.of("Brīvie uzdevumi", "Visi");

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Doors doors;

    @BeforeEach
    void deploy() {
        doors = new Doors(engine, staff, "lists").deploy();
    }

    @AfterEach
    void remove() {
        engine.getIdentityService().clearAuthentication();
        doors.remove();
    }

    @Test
    void noListReadsATaskThatItsReaderMayNotSee() {
        SoftAssertions lists = new SoftAssertions();
        amongMany(() -> {
            as("coordinator", StaffGroups.COORDINATORS);
            long seen = engine.getTaskService().createTaskQuery().count();
            assertThat(seen).isBetween((long) OWN, OTHERS / 2L);
            eachList(StaffGroups.COORDINATORS, (name, what, read) -> {
                if (isInOrder(name, what)) {
                    lists.assertThat(read)
                            .as("tasks read for %s of “%s”", what, name)
                            .isLessThanOrEqualTo(seen + PAGE);
                }
            });
        });
        lists.assertAll();
    }

    @Test
    void aPageReadsLittleMoreThanItShows() {
        SoftAssertions lists = new SoftAssertions();
        amongMany(() -> eachList(StaffGroups.SAFEGUARDING, (name, what, read) -> {
            if (!what.equals(COUNT) && isInOrder(name, what)) {
                lists.assertThat(read)
                        .as("tasks read for %s of “%s”", what, name)
                        .isLessThanOrEqualTo(30L * PAGE);
            }
        }));
        lists.assertAll();
    }

    @Test
    void eachTaskIsListedAndCountedOnceWhateverItIsAskedBy() {
        List<Function<TaskQuery, TaskQuery>> ways = List.of(
                query -> query,
                query -> query.taskCandidateGroupIn(List.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS)),
                query -> query.taskCandidateUser(doors.user("coordinator")),
                query -> query.withCandidateGroups(),
                query -> query.or()
                        .taskCandidateGroup(StaffGroups.MANAGERS)
                        .taskCandidateGroupIn(List.of(StaffGroups.COORDINATORS))
                        .endOr());
        String seen = doors.task(Doors.WATCH);
        doors.task(Doors.INCIDENT);
        as("coordinator", StaffGroups.COORDINATORS);
        for (Function<TaskQuery, TaskQuery> way : ways) {
            TaskQuery query = way.apply(
                    engine.getTaskService().createTaskQuery().processDefinitionKeyIn(Doors.WATCH, Doors.INCIDENT));
            assertThat(query.orderByTaskCreateTime().desc().list())
                    .extracting(Task::getId)
                    .containsExactly(seen);
            assertThat(query.count()).isEqualTo(1);
        }
    }

    @Test
    void whoeverWasGivenOneTaskByHandButNotItsProcessIsShownNone() {
        String task = doors.task(Doors.INCIDENT);
        Authorization right = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setUserId(doors.user("coordinator"));
        right.setResource(Resources.TASK);
        right.setResourceId(task);
        right.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(right);
        as("coordinator", StaffGroups.COORDINATORS);

        assertThat(engine.getTaskService().createTaskQuery().taskId(task).list())
                .isEmpty();
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isZero();

        engine.getIdentityService().clearAuthentication();
        engine.getAuthorizationService().deleteAuthorization(right.getId());
    }

    /** Where the newest are found in the engine's own order of time, tasks of others are read between them. */
    private static boolean isInOrder(String list, String what) {
        return !what.equals(NEWEST) || ANY_TIME.contains(list);
    }

    private interface Outcome {
        void of(String list, String what, long read);
    }

    /** In a transaction that leaves nothing behind. */
    private void amongMany(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            ManyTasks.like(doors.task(Doors.INCIDENT), OTHERS, "others", database);
            ManyTasks.like(doors.task(Doors.WATCH), OWN, "own", database);
            database.sql("analyze public.act_ru_task, public.act_ru_identitylink, public.act_ru_variable")
                    .update();
            // So small a table is read in one go; what counts is that there is another way.
            database.sql("set local enable_seqscan = off").update();
            work.run();
        });
    }

    private void eachList(String group, Outcome outcome) {
        List<Filter> filters = engine.getFilterService().createFilterQuery().list();
        assertThat(filters).hasSizeGreaterThan(4);
        as(group.equals(StaffGroups.COORDINATORS) ? "coordinator" : "safeguarding", group);
        for (Filter filter : filters) {
            TaskQuery byDueDate =
                    engine.getTaskService().createTaskQuery().orderByDueDate().asc();
            TaskQuery newest = engine.getTaskService()
                    .createTaskQuery()
                    .orderByTaskCreateTime()
                    .desc();
            outcome.of(filter.getName(), "page by due date", read(() -> engine.getFilterService()
                    .listPage(filter.getId(), byDueDate, 0, PAGE)));
            outcome.of(filter.getName(), NEWEST, read(() -> engine.getFilterService()
                    .listPage(filter.getId(), newest, 0, PAGE)));
            outcome.of(filter.getName(), COUNT, read(() -> engine.getFilterService()
                    .count(filter.getId())));
        }
    }

    private void as(String role, String group) {
        engine.getIdentityService().setAuthentication(doors.user(role), List.of(group));
    }

    private long read(Runnable query) {
        long before = read();
        query.run();
        return read() - before;
    }

    private long read() {
        return database.sql(
                        "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'act_ru_task'")
                .query(Long.class)
                .single();
    }
}
