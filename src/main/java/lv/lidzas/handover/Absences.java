package lv.lidzas.handover;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away from when to when, and who stands in. */
@Component
class Absences implements StandIns {

    private static final String SELECT =
            "select id, user_id, deputy, from_day, until_day from lidzas.staff_absence where ";

    private final JdbcClient database;
    private final Clock clock;

    Absences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param until the last day */
    record Absence(long id, String account, String deputy, LocalDate from, LocalDate until) {}

    /** Of this account, those that are not over, the next first. */
    List<Absence> of(String account) {
        return list("user_id = ? and until_day >= ? order by from_day", account, today());
    }

    /** Those in which this account stands in now. */
    List<Absence> stoodInBy(String account) {
        return list("deputy = ? and ? between from_day and until_day order by until_day", account, today());
    }

    @Override
    public List<String> awayFor(String deputy) {
        return stoodInBy(deputy).stream().map(Absence::account).distinct().toList();
    }

    /** Those that have begun and of which whoever stands in is not told by email yet. */
    List<Absence> untold() {
        return list("told_at is null and ? between from_day and until_day order by id", today());
    }

    void told(Absence absence) {
        database.sql("update lidzas.staff_absence set told_at = ? where id = ? and deputy = ?")
                .params(Timestamp.from(clock.instant()), absence.id(), absence.deputy())
                .update();
    }

    /** Which of these accounts are away now. */
    Map<String, Absence> awayAmong(Collection<String> accounts) {
        return list("? between from_day and until_day order by until_day", today()).stream()
                .filter(absence -> accounts.contains(absence.account()))
                .collect(Collectors.toMap(Absence::account, absence -> absence, (one, other) -> other));
    }

    /** The same days once more are the same absence, with whoever was named last. */
    void add(String account, String deputy, LocalDate from, LocalDate until) {
        database.sql("insert into lidzas.staff_absence (user_id, deputy, from_day, until_day) values (?, ?, ?, ?)"
                        + " on conflict (user_id, from_day, until_day) do update set deputy = excluded.deputy,"
                        + " told_at = case when staff_absence.deputy = excluded.deputy then staff_absence.told_at end")
                .params(account, deputy, Date.valueOf(from), Date.valueOf(until))
                .update();
    }

    void delete(String account, long id) {
        database.sql("delete from lidzas.staff_absence where user_id = ? and id = ?")
                .params(account, id)
                .update();
    }

    void deleteOf(String account) {
        database.sql("delete from lidzas.staff_absence where user_id = ? or deputy = ?")
                .params(account, account)
                .update();
    }

    void deleteOld() {
        database.sql("delete from lidzas.staff_absence where until_day < ?")
                .param(today())
                .update();
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }

    private List<Absence> list(String condition, Object... values) {
        return database.sql(SELECT + condition)
                .params(values)
                .query((row, number) -> new Absence(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getDate(4).toLocalDate(),
                        row.getDate(5).toLocalDate()))
                .list();
    }
}
