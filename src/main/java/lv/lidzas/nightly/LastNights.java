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
        Set<String> nightly = nightly();
        return planned().filter(night -> nightly.contains(night.name())).toList();
    }

    /** Works that fail: once for what is due at night, a few times in a row for what is repeated each minute. */
    public List<Night> failing() {
        Set<String> nightly = nightly();
        Set<String> often = repeated.stream().map(RepeatedWork::name).collect(Collectors.toSet());
        return planned()
                .filter(night -> nightly.contains(night.name()) && night.failures() > 0
                        || often.contains(night.name()) && night.failures() >= IN_A_ROW)
                .toList();
    }

    private Set<String> nightly() {
        return works.stream().map(NightlyWork::name).collect(Collectors.toSet());
    }

    private Stream<Night> planned() {
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
                .stream();
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
