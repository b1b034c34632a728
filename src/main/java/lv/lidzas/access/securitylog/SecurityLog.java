package lv.lidzas.access.securitylog;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lv.lidzas.access.Readers;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.records.StaffGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Writes down what happens at the doors: when, who, from where, what; no words that anybody typed. */
@Component
public class SecurityLog {

    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9._@*:/>{} -]");
    private static final int LONGEST_TARGET = 200;
    private static final String COLUMNS = "happened_at, kind, account, address, target";
    private static final ListOrder NEWEST_FIRST = ListOrder.descending(ListKey.number("id"));

    private final JdbcClient database;
    private final Lists lists;
    private final Clock clock;

    SecurityLog(JdbcClient database, Lists lists, Clock clock) {
        this.database = database;
        this.lists = lists;
        this.clock = clock;
    }

    /** Writes down what the current request did. */
    public void write(SecurityEventKind kind, @Nullable String account) {
        write(kind, account, (String) null);
    }

    /** The same, and what it was about; {@code null} if that goes without saying. */
    public void write(SecurityEventKind kind, @Nullable String account, @Nullable String target) {
        write(kind, account, RequestAddress.current(), target);
    }

    /**
     * @param account id of an existing account; {@code null} if there is none
     * @param target what it was about; {@code null} if that goes without saying
     */
    public void write(
            SecurityEventKind kind, @Nullable String account, @Nullable String address, @Nullable String target) {
        database.sql("insert into lidzas.security_event (happened_at, kind, account, address, target)"
                        + " values (?, ?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), kind.code(), account, address, plain(target))
                .update();
    }

    /**
     * A page of events, the newest first.
     *
     * @param kind {@code null} for all
     * @param account who did it or whom it was done to; {@code null} for all
     * @throws org.springframework.security.access.AccessDeniedException if this is no administrator
     */
    ListPage<SecurityEvent> read(
            Authentication reader, @Nullable SecurityEventKind kind, @Nullable String account, Place place, int most) {
        Readers.require(Set.of(StaffGroups.ADMINISTRATORS), reader);
        Map<String, Object> parameters = new HashMap<>();
        String body = "from lidzas.security_event where true";
        if (kind != null) {
            body += " and kind = :kind";
            parameters.put("kind", kind.code());
        }
        if (account != null) {
            body += " and (account = :account or split_part(target, ' > ', 1) = :account)";
            parameters.put("account", account);
        }
        return lists.read(
                new ListQuery(COLUMNS, body, parameters, NEWEST_FIRST),
                place,
                most,
                (row, number) -> new SecurityEvent(
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("kind"),
                        row.getString("account"),
                        row.getString("address"),
                        row.getString("target")));
    }

    void deleteBefore(Instant moment) {
        database.sql("delete from lidzas.security_event where happened_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private static @Nullable String plain(@Nullable String target) {
        if (target == null) {
            return null;
        }
        String plain = UNUSUAL.matcher(target).replaceAll("?");
        return plain.length() > LONGEST_TARGET ? plain.substring(0, LONGEST_TARGET) : plain;
    }
}
