package lv.lidzas.nightly;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When each nightly work was done last. */
@Component
public class LastNights {

    /** A database that is away for a moment is no news. */
    private static final int IN_A_ROW = 3;

    private final JdbcClient database;
    private final ObjectProvider<NightlyWork> works;
    private final ObjectProvider<RepeatedWork> repeated;
    private final Clock clock;

    LastNights(
            JdbcClient database,
            ObjectProvider<NightlyWork> works,
            ObjectProvider<RepeatedWork> repeated,
            Clock clock) {
        this.database = database;
        this.works = works;
        this.repeated = repeated;
        this.clock = clock;
    }

    /** Every work that was ever planned, by name. */
    public List<Night> all() {
        return planned(works.stream().map(NightlyWork::name).collect(Collectors.toSet()));
    }

    /** Works that fail: once for what is due at night, a few times in a row for what is repeated each minute. */
    public List<Night> failing() {
        Stream<Night> nightly = all().stream().filter(night -> night.failures() > 0);
        Set<String> names = repeated.stream().map(RepeatedWork::name).collect(Collectors.toSet());
        Stream<Night> often = planned(names).stream().filter(night -> night.failures() >= IN_A_ROW);
        return Stream.concat(nightly, often).toList();
    }

    private List<Night> planned(Set<String> names) {
        return database
                .sql(
                        """
                        select task_name, last_success, consecutive_failures, execution_time
                        from lidzas.nightly_work order by task_name""")
                .query((row, number) -> new Night(
                        row.getString(1),
                        local(row.getObject(2, OffsetDateTime.class)),
                        row.getInt(3),
                        here(row.getObject(4, OffsetDateTime.class))))
                .list()
                .stream()
                .filter(night -> names.contains(night.name()))
                .toList();
    }

    /**
     * Lets a work that has failed run as soon as a node looks, which takes a minute at most; nothing changes while it runs.
     *
     * @return whether there is such a work that does not run already
     */
    @Transactional
    public boolean tryNow(String name) {
        return Stream.concat(
                                works.stream().map(NightlyWork::name),
                                repeated.stream().map(RepeatedWork::name))
                        .anyMatch(name::equals)
                && database.sql("update lidzas.nightly_work set execution_time = ?, version = version + 1"
                                        + " where task_name = ? and not picked and consecutive_failures > 0")
                                .params(Timestamp.from(clock.instant()), name)
                                .update()
                        > 0;
    }

    private @Nullable LocalDateTime local(@Nullable OffsetDateTime moment) {
        return moment == null ? null : here(moment);
    }

    private LocalDateTime here(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    /**
     * A work, in the organisation's time zone.
     *
     * @param done when it succeeded last; {@code null} if never yet
     * @param failures how often it has failed since
     * @param next when it is due
     */
    public record Night(String name, @Nullable LocalDateTime done, int failures, LocalDateTime next) {}
}
