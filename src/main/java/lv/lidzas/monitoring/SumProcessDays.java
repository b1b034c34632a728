package lv.lidzas.monitoring;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each night adds up what ended on the days before, however many nights were missed, and anew the days of which the history
 * says something else than what was added up: because it lost a process, or because the machine's clock was changed.
 */
@Component
class SumProcessDays implements NightlyWork {

    private static final int AT_ONCE = 31;

    private static final String[] KINDS = {"process", "step", "way"};

    private static final String FIRST =
            "select (min(end_time_) at time zone 'UTC' at time zone :zone)::date from public.act_hi_actinst";

    private static final String DIFFERENT =
            """
            select distinct day from (
                (select process, day, kind, sum(finished), sum(lasted) from lidzas.process_day
                  where kind <> 'way' group by process, day, kind
                 except
                 select * from history)
                union all
                (select * from history
                 except
                 select process, day, kind, sum(finished), sum(lasted) from lidzas.process_day
                  where kind <> 'way' group by process, day, kind)) differences (process, day, kind, finished, lasted)
             where day < :until
            """;

    private static final String HISTORY =
            """
            with history (process, day, kind, finished, lasted) as (
                select proc_def_key_, (end_time_ at time zone 'UTC' at time zone :zone)::date as day, 'step', count(*),
                       sum(coalesce(duration_, 0))
                  from public.act_hi_actinst where end_time_ is not null group by proc_def_key_, day
                union all
                select proc_def_key_, (end_time_ at time zone 'UTC' at time zone :zone)::date as day, 'process', count(*),
                       sum(coalesce(duration_, 0))
                  from public.act_hi_procinst where end_time_ is not null group by proc_def_key_, day)
            """;

    /** The days, and the ways that they went, counted once for both. */
    private static final String SUM = EndedRows.ENDED
            + """
            , ways as (
                 insert into lidzas.process_way (way, steps)
                 select what, min(steps) from ended where kind = 'way' group by what
                 on conflict (way) do nothing)
            insert into lidzas.process_day (process, day, kind, what, definition, length, finished, lasted, due, kept)
            select process, day, kind, what, definition, length, finished, lasted, due, kept from ended
            """;

    private final JdbcClient database;
    private final StoredDays days;
    private final TransactionTemplate snapshot;

    SumProcessDays(JdbcClient database, StoredDays days, PlatformTransactionManager transactions) {
        this.database = database;
        this.days = days;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public String name() {
        return "sumProcessDays";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(5, 20);
    }

    @Override
    public void work() {
        LocalDate today = days.today();
        Optional<LocalDate> from = database.sql("select day from lidzas.process_days_until")
                .query(LocalDate.class)
                .optional()
                .or(() -> database.sql(FIRST)
                        .param("zone", days.zone())
                        .query(LocalDate.class)
                        .optional());
        for (LocalDate day = from.orElse(today); day.isBefore(today); day = day.plusDays(AT_ONCE)) {
            LocalDate first = day;
            LocalDate end = day.plusDays(AT_ONCE).isBefore(today) ? day.plusDays(AT_ONCE) : today;
            snapshot.executeWithoutResult(nothing -> {
                sum(first, end);
                database.sql("insert into lidzas.process_days_until (day) values (:day)"
                                + " on conflict (one) do update set day = excluded.day")
                        .param("day", end)
                        .update();
            });
        }
        different(today).forEach(day -> snapshot.executeWithoutResult(nothing -> sum(day, day.plusDays(1))));
        forget();
        database.sql("delete from lidzas.process_way where way not in"
                        + " (select what from lidzas.process_day where kind = 'way')")
                .update();
    }

    private SortedSet<LocalDate> different(LocalDate today) {
        return new TreeSet<>(database.sql(HISTORY + DIFFERENT)
                .param("zone", days.zone())
                .param("until", today)
                .query(LocalDate.class)
                .list());
    }

    /** Marks of days that are right now; whatever is deleted meanwhile leaves a mark that is not seen here. */
    private void forget() {
        List<Long> marks = database.sql("select id from lidzas.process_day_again order by id")
                .query(Long.class)
                .list();
        if (!marks.isEmpty()) {
            snapshot.executeWithoutResult(nothing -> {
                if (different(days.today()).isEmpty()) {
                    database.sql("delete from lidzas.process_day_again where id = any(:marks)")
                            .param("marks", marks.toArray(Long[]::new))
                            .update();
                }
            });
        }
    }

    private void sum(LocalDate from, LocalDate until) {
        database.sql("delete from lidzas.process_day where day >= :from and day < :until")
                .param("from", from)
                .param("until", until)
                .update();
        // A plan for whatever days there may be reads the whole history for each.
        database.sql("set local plan_cache_mode = force_custom_plan").update();
        database.sql(SUM)
                .param("begins", new String[] {days.begin(from).toString()})
                .param("ends", new String[] {days.begin(until).toString()})
                .param("first", days.begin(from).toString())
                .param("last", days.begin(until).toString())
                .param("zone", days.zone())
                .param("kinds", KINDS)
                .param("key", null)
                .update();
        sumMonths(from.withDayOfMonth(1), until.minusDays(1).withDayOfMonth(1).plusMonths(1));
    }

    private void sumMonths(LocalDate from, LocalDate until) {
        database.sql("delete from lidzas.process_month where month >= :from and month < :until")
                .param("from", from)
                .param("until", until)
                .update();
        database.sql(
                        "insert into lidzas.process_month"
                                + " (process, month, kind, what, definition, length, finished, lasted, due, kept)"
                                + " select process, date_trunc('month', day)::date as month, kind, what, definition, length,"
                                + " sum(finished), sum(lasted), sum(due), sum(kept) from lidzas.process_day"
                                + " where day >= :from and day < :until group by process, month, kind, what, definition, length")
                .param("from", from)
                .param("until", until)
                .update();
    }
}
