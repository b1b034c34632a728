package lv.lidzas.access.devices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.lidzas.access.Devices.Device;
import lv.lidzas.access.SignedInByLink;
import lv.lidzas.access.tokens.Token;
import lv.lidzas.base.KeptFor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of sign-in links and devices. */
@Component
public class DeviceStore {

    static final Duration DEVICE_LASTS = Duration.ofDays(30);

    private static final Duration LINK_LASTS = Duration.ofMinutes(15);
    private static final Duration LINK_KEPT = Duration.ofDays(1);
    private static final Duration SEEN_KEPT = Duration.ofHours(1);

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeviceStore(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** A device that is signed in. */
    record Known(long id, String person, Instant seenAt) {}

    public String createLink(String person) {
        String token = Token.fresh();
        database.sql("insert into lidzas.sign_in_link (token_hash, person, created_at) values (?, ?, ?)")
                .params(Token.hash(token), person, at(clock.instant()))
                .update();
        return token;
    }

    /** Whom a link would sign in; empty if it is used, too old or unknown. */
    Optional<String> linkOf(String token) {
        return database.sql("select person from lidzas.sign_in_link"
                        + " where token_hash = ? and used_at is null and created_at > ?")
                .params(Token.hash(token), at(clock.instant().minus(LINK_LASTS)))
                .query(String.class)
                .optional();
    }

    /** Whose a link is or was, used or too old as it may be; empty if it is unknown. */
    Optional<String> personOf(String token) {
        return database.sql("select person from lidzas.sign_in_link where token_hash = ?")
                .param(Token.hash(token))
                .query(String.class)
                .optional();
    }

    /** Whether somebody has signed in with this link. */
    boolean isLinkUsed(String token) {
        return database.sql("select count(*) from lidzas.sign_in_link where token_hash = ? and used_at is not null")
                        .param(Token.hash(token))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Uses a link up and makes the device known.
     *
     * @return the device's secret; empty if the link is used, too old or unknown
     */
    @Transactional
    public Optional<String> signIn(String token, String deviceName) {
        Instant now = clock.instant();
        // One statement, so that of two clicks at once only one signs in.
        return database.sql("update lidzas.sign_in_link set used_at = ?"
                        + " where token_hash = ? and used_at is null and created_at > ? returning person")
                .params(at(now), Token.hash(token), at(now.minus(LINK_LASTS)))
                .query(String.class)
                .optional()
                .map(person -> register(person, deviceName, now));
    }

    Optional<Known> find(String token) {
        return database.sql("select id, person, seen_at from lidzas.person_device"
                        + " where token_hash = ? and signed_in_at > ?")
                .params(Token.hash(token), at(clock.instant().minus(DEVICE_LASTS)))
                .query((row, number) -> new Known(
                        row.getLong("id"),
                        row.getString("person"),
                        row.getTimestamp("seen_at").toInstant()))
                .optional();
    }

    /** At most once an hour: a page more is no news. */
    void see(Known device) {
        if (device.seenAt().isBefore(clock.instant().minus(SEEN_KEPT))) {
            database.sql("update lidzas.person_device set seen_at = ? where id = ?")
                    .params(at(clock.instant()), device.id())
                    .update();
        }
    }

    public List<Device> devicesOf(String person) {
        return database.sql("select id, name, signed_in_at, seen_at from lidzas.person_device"
                        + " where person = ? and signed_in_at > ? order by signed_in_at desc, id desc")
                .params(person, at(clock.instant().minus(DEVICE_LASTS)))
                .query((row, number) -> new Device(
                        row.getLong("id"),
                        row.getString("name"),
                        day(row.getTimestamp("signed_in_at")),
                        day(row.getTimestamp("seen_at"))))
                .list();
    }

    public void end(String person, long id) {
        database.sql("delete from lidzas.person_device where person = ? and id = ?")
                .params(person, id)
                .update();
    }

    /** Makes links useless that nobody has used yet. */
    public void forgetLinks(String person) {
        database.sql("delete from lidzas.sign_in_link where person = ? and used_at is null")
                .param(person)
                .update();
    }

    public void forget(String person) {
        database.sql("delete from lidzas.person_device where person = ?")
                .param(person)
                .update();
        database.sql("delete from lidzas.sign_in_link where person = ?")
                .param(person)
                .update();
    }

    @Transactional
    public void deleteOld() {
        Instant now = clock.instant();
        database.sql("delete from lidzas.person_device where signed_in_at < ?")
                .param(at(now.minus(DEVICE_LASTS)))
                .update();
        database.sql("delete from lidzas.sign_in_link where created_at < ?")
                .param(at(now.minus(LINK_KEPT)))
                .update();
    }

    private String register(String person, String name, Instant now) {
        events.publishEvent(new SignedInByLink(person));
        String token = Token.fresh();
        database.sql("insert into lidzas.person_device (person, token_hash, name, signed_in_at, seen_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(person, Token.hash(token), name, at(now), at(now))
                .update();
        return token;
    }

    private LocalDate day(Timestamp moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.from(moment);
    }

    @Bean
    static KeptFor deviceKept() {
        return KeptFor.days("device", DEVICE_LASTS);
    }

    @Bean
    static KeptFor signInLinkKept() {
        return KeptFor.minutes("signInLink", LINK_LASTS);
    }
}
