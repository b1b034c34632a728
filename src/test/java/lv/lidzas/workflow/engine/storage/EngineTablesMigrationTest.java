package lv.lidzas.workflow.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import lv.lidzas.support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What becomes of a database in which an earlier release has worked. */
class EngineTablesMigrationTest {

    private static final LocalDateTime SUMMER = LocalDateTime.parse("2026-07-01T12:00");
    private static final LocalDateTime WINTER = LocalDateTime.parse("2026-12-01T12:00");
    private static final LocalDateTime TWICE = LocalDateTime.parse("2026-10-25T03:30");

    private DriverManagerDataSource source;
    private JdbcClient database;

    @BeforeEach
    void anEarlierRelease() {
        String name = "earlier_" + UUID.randomUUID().toString().substring(0, 8);
        source = new DriverManagerDataSource(TestDatabase.newDatabase(name), name, name);
        database = JdbcClient.create(source);
        migrate("164?");
    }

    @Test
    void whatTheEngineStoredInTheClockOfRigaIsTheSameInstantInUtc() {
        engineTablesIn("public");

        migrate("166");

        assertThat(times("public"))
                .containsExactlyInAnyOrder(
                        SUMMER.minusHours(3), WINTER.minusHours(2), TWICE.minusHours(2), SUMMER.minusHours(3));
        assertThat(database.sql("select count(*) from public.act_ru_job where lock_exp_time_ is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void tablesThatStrayedIntoAnotherSchemaComeToPublicWithTheirRows() {
        engineTablesIn("lidzas");

        migrate("166");

        assertThat(times("public")).hasSize(4).contains(SUMMER.minusHours(3));
        assertThat(database.sql("select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname = 'lidzas' and c.relname like 'act\\_%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from pg_indexes where schemaname = 'public' and indexname ="
                                + " 'act_idx_job'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anEmptyDatabaseHasNothingToMend() {
        migrate("166");

        assertThat(database.sql("select to_regclass('public.act_ru_job')::text")
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .single())
                .isEqualTo("null");
    }

    @Test
    void aTaskListAsWeMadeItAsksForRightsAloneAndOneThatSomebodyChangedStays() {
        String made = "{\"minPriority\":11,\"unassigned\":true,"
                + "\"taskCandidateGroupInExpression\":\"${currentUserGroups()}\"}";
        String changed = made.replace("11", "60");
        database.sql("create table public.act_ru_task (proc_def_id_ text, priority_ int, assignee_ text,"
                        + " due_date_ timestamp, create_time_ timestamp)")
                .update();
        database.sql("create table public.act_ru_variable (name_ text, task_id_ text)")
                .update();
        database.sql("create table public.act_hi_actinst (proc_def_key_ text, act_id_ text, start_time_ timestamp,"
                        + " end_time_ timestamp, duration_ bigint)")
                .update();
        database.sql(
                        "create table public.act_hi_procinst (proc_def_key_ text, proc_def_id_ text, start_time_ timestamp,"
                                + " end_time_ timestamp)")
                .update();
        database.sql("create function lidzas.count_process_day_again() returns trigger language plpgsql as"
                        + " 'begin return null; end'")
                .update();
        database.sql("create table public.act_ru_filter (resource_type_ text, name_ text, query_ text)")
                .update();
        for (String query : List.of(made, changed)) {
            database.sql("insert into public.act_ru_filter values ('Task', 'Brīvie uzdevumi', ?)")
                    .param(query)
                    .update();
        }

        EngineTableMigrations.after(ours("164?")).migrate();

        assertThat(database.sql("select query_ from public.act_ru_filter")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("{\"minPriority\":11,\"unassigned\":true}", changed);
    }

    private void engineTablesIn(String schema) {
        database.sql("create table %s.act_ge_property (name_ varchar(64) primary key)".formatted(schema))
                .update();
        database.sql("create table %s.act_ru_job (id_ serial primary key, duedate_ timestamp, lock_exp_time_ timestamp)"
                        .formatted(schema))
                .update();
        database.sql("create index act_idx_job on %s.act_ru_job (duedate_)".formatted(schema))
                .update();
        for (LocalDateTime local : List.of(SUMMER, WINTER, TWICE)) {
            database.sql("insert into %s.act_ru_job (duedate_) values (?)".formatted(schema))
                    .param(Timestamp.valueOf(local))
                    .update();
        }
        database.sql("insert into %s.act_ru_job (lock_exp_time_) values (?)".formatted(schema))
                .param(Timestamp.valueOf(SUMMER))
                .update();
    }

    private List<LocalDateTime> times(String schema) {
        return database.sql("select coalesce(duedate_, lock_exp_time_) from %s.act_ru_job".formatted(schema))
                .query(LocalDateTime.class)
                .list();
    }

    private void migrate(String version) {
        ours(version).migrate();
    }

    private Flyway ours(String version) {
        return Flyway.configure()
                .dataSource(source)
                .schemas("lidzas")
                .defaultSchema("lidzas")
                .target(version)
                .load();
    }
}
