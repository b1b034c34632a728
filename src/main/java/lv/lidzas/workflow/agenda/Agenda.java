package lv.lidzas.workflow.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.values.PersonName;
import lv.lidzas.workflow.Waits;
import lv.lidzas.workflow.engine.guard.SecondSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open tasks that a colleague may see, which are those that Tasklist lists: of processes whose tasks the reader or one of
 * the groups may read. Each question is one statement, however many tasks there are.
 */
@Component
@Transactional(readOnly = true)
public class Agenda {

    /** 6 is a process definition, 64 is READ_TASK, as in {@code taskList.xml}. */
    private static final String READABLE =
            """
            with p as materialized (
              select d.id_, not exists (
                  select 1 from public.act_ru_authorization o
                  where o.type_ < 2 and o.resource_type_ = 6 and o.perms_ & 64 = 64 and o.resource_id_ = d.key_
                    and o.group_id_ in (:others)) as ours
              from public.act_re_procdef d
              where exists (
                  select 1 from public.act_ru_authorization a
                  where a.type_ < 2 and a.resource_type_ = 6 and a.perms_ & 64 = 64 and a.resource_id_ in (d.key_, '*')
                    and (a.user_id_ in (:account, '*') or a.group_id_ in (:groups)))
            )""";

    private static final String TASKS =
            " from public.act_ru_task t join p on p.id_ = t.proc_def_id_ where t.suspension_state_ = 1";

    private static final String COLUMNS =
            "t.id_, t.name_, t.proc_inst_id_, t.create_time_, t.due_date_, t.priority_, t.assignee_";

    private final JdbcClient database;
    private final SecondSteps secondSteps;
    private final Clock clock;

    Agenda(JdbcClient database, SecondSteps secondSteps, Clock clock) {
        this.database = database;
        this.secondSteps = secondSteps;
        this.clock = clock;
    }

    /**
     * How many there are.
     *
     * @param asked how many wait for an answer from outside
     */
    public record Counts(Map<Due, Map<Whose, Integer>> tasks, int asked) {

        public int of(Whose whose, Due due) {
            return Objects.requireNonNull(Objects.requireNonNull(tasks.get(due)).get(whose));
        }
    }

    /**
     * The first of each list.
     *
     * @param tasks soonest due first
     * @param waiting what colleagues have to do, the longest since first
     * @param asked what somebody outside has to answer, the longest since first
     */
    public record Shown(List<AgendaTask> tasks, List<AgendaTask> waiting, List<AgendaTask> asked) {}

    /**
     * Whose tasks are late.
     *
     * @param account {@code null} for nobody's
     * @param name of the colleague, the id of an account without a name; {@code null} for nobody, or if there is no such
     *     account any more
     * @param oldest name of the task that has been due for longest
     */
    public record Late(@Nullable String account, @Nullable String name, int tasks, String oldest, Instant oldestDue) {}

    public Counts counts(AgendaReader reader) {
        String counted = Arrays.stream(Due.values())
                .flatMap(due -> Arrays.stream(Whose.values()).map(whose -> "count(*) filter (where %s and %s), "
                        .formatted(whose.condition(), due.condition())))
                .collect(Collectors.joining());
        return asked(reader, "select " + counted + "count(*) filter (where t.priority_ = :asked)" + TASKS)
                .query(Agenda::counts)
                .single();
    }

    /**
     * The first of each list.
     *
     * @param most how many tasks of {@code whose}
     * @param waits how many of each of the other two
     */
    public Shown first(AgendaReader reader, Whose whose, Due due, int most, int waits) {
        String lists = Stream.of(
                        part(
                                "tasks",
                                whose.condition() + " and " + due.condition(),
                                "t.due_date_ nulls last, t.create_time_",
                                most),
                        part("waiting", "t.priority_ > :asked", "t.create_time_", waits),
                        part("asked", "t.priority_ = :asked", "t.create_time_", waits))
                .collect(Collectors.joining(" union all "));
        Map<String, List<AgendaTask>> found = asked(
                        reader,
                        "select f.*, e.business_key_ from (" + lists + ") f"
                                + " left join public.act_ru_execution e on e.id_ = f.proc_inst_id_ order by f.list, f.place")
                .query((row, number) -> Map.entry(row.getString("list"), task(row, reader)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Shown(
                found.getOrDefault("tasks", List.of()),
                found.getOrDefault("waiting", List.of()),
                found.getOrDefault("asked", List.of()));
    }

    /** Colleagues whose tasks are late, those with the most first, and nobody's among them. */
    public List<Late> late(AgendaReader reader, int most) {
        return asked(
                        reader,
                        "select l.*, u.id_ as account, u.first_, u.last_ from (select t.assignee_, count(*) as tasks,"
                                + " (array_agg(t.name_ order by t.due_date_))[1] as oldest, min(t.due_date_) as due"
                                + TASKS
                                + " and t.priority_ > :asked and t.due_date_ < :now group by t.assignee_"
                                + " order by tasks desc, due limit :most) l"
                                + " left join public.act_id_user u on u.id_ = l.assignee_ order by l.tasks desc, l.due")
                .param("most", most)
                .query((row, number) -> new Late(
                        row.getString("assignee_"),
                        name(row),
                        row.getInt("tasks"),
                        row.getString("oldest"),
                        Objects.requireNonNull(moment(row, "due"))))
                .list();
    }

    private static String part(String list, String condition, String order, int most) {
        return "(select '%s' as list, row_number() over (order by %s, t.id_) as place, %s%s and %s order by %2$s, t.id_ limit %d)"
                .formatted(list, order, COLUMNS, TASKS, condition, most);
    }

    private StatementSpec asked(AgendaReader reader, String question) {
        List<String> groups = new ArrayList<>(reader.groups());
        List<String> others = new ArrayList<>(StaffGroups.IN_MODELS);
        others.removeAll(groups);
        // No list may be empty.
        groups.add("");
        others.add("");
        List<String> second = new ArrayList<>(secondSteps.all());
        second.add("");
        Instant now = clock.instant();
        return database.sql(READABLE + " " + question)
                .param("account", reader.account())
                .param("owner", reader.owner())
                .param("groups", groups)
                .param("others", others)
                .param("second", second)
                .param("asked", Waits.PRIORITY)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("soon", LocalDateTime.ofInstant(now.plus(Due.AHEAD), ZoneOffset.UTC));
    }

    private static Counts counts(ResultSet row, int number) throws SQLException {
        Map<Due, Map<Whose, Integer>> tasks = new EnumMap<>(Due.class);
        int column = 1;
        for (Due due : Due.values()) {
            Map<Whose, Integer> counted = new EnumMap<>(Whose.class);
            for (Whose whose : Whose.values()) {
                counted.put(whose, row.getInt(column++));
            }
            tasks.put(due, counted);
        }
        return new Counts(tasks, row.getInt(column));
    }

    private static AgendaTask task(ResultSet row, AgendaReader reader) throws SQLException {
        String assignee = row.getString("assignee_");
        return new AgendaTask(
                row.getString("id_"),
                row.getString("name_"),
                row.getString("business_key_"),
                Objects.requireNonNull(moment(row, "create_time_")),
                moment(row, "due_date_"),
                row.getInt("priority_"),
                assignee == null,
                reader.account().equals(assignee));
    }

    /** The engine's columns are UTC. */
    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable String name(ResultSet row) throws SQLException {
        String name = PersonName.whole(row.getString("first_"), row.getString("last_"));
        return name.isBlank() ? row.getString("account") : name;
    }
}
