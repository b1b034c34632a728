package lv.lidzas.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has been sent to whom, by reference. */
@Component
public class SendLog {

    private final JdbcClient database;
    private final Clock clock;

    SendLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Removes every entry of a record; part of erasing a person.
     *
     * @param reference of a record, or a person's own: then letters to that person about somebody else's record go
     */
    @Transactional
    public void forget(String reference) {
        for (String table : List.of("send_log", "refused_letter")) {
            database.sql("delete from lidzas.%s where reference = :erased or person = :erased".formatted(table))
                    .param("erased", reference)
                    .update();
        }
    }

    /** How many mails the mail server has not taken since it took one last; 0 while it takes them. */
    @Transactional(readOnly = true)
    public long notTakenSinceTheLastSent() {
        return database.sql(
                        """
                        select count(*) from lidzas.send_log where outcome = 'not_taken' and begun_at >
                        coalesce((select max(sent_at) from lidzas.send_log where outcome = 'sent'), '-infinity')""")
                .query(Long.class)
                .single();
    }

    /** Waits until nobody else is sending this event; until the end of the transaction nobody else begins. */
    void lock(String eventId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("send " + eventId)
                .query((row, number) -> true)
                .single();
    }

    /** @return empty while no server has given a final answer */
    Optional<Outcome> outcome(String eventId) {
        return database.sql("select outcome from lidzas.send_log where event_id = ? and sent_at is not null")
                .param(eventId)
                .query((row, number) -> Outcome.valueOf(row.getString(1).toUpperCase(Locale.ROOT)))
                .optional();
    }

    /**
     * Part of the transaction in which the mail is written: both are there before a server is asked.
     *
     * @param person {@code P-} reference of whom it goes to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(Letter letter, String person, String messageId) {
        database.sql(
                        """
                        insert into lidzas.send_log (event_id, reference, person, template, message_id, outcome, begun_at)
                        values (?, ?, ?, ?, ?, 'sending', ?)
                        on conflict (event_id) do update set outcome = 'sending', begun_at = excluded.begun_at""")
                .params(letter.eventId(), letter.reference(), person, letter.template(), messageId, now())
                .update();
    }

    /** Whatever becomes of the step, this has happened. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void sent(String eventId) {
        end(eventId, Outcome.SENT);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void notTaken(String eventId) {
        database.sql("update lidzas.send_log set outcome = 'not_taken' where event_id = ?")
                .param(eventId)
                .update();
    }

    /** Part of the step, because what follows from it is, too. */
    @Transactional(propagation = Propagation.MANDATORY)
    void undeliverable(String eventId) {
        end(eventId, Outcome.UNDELIVERABLE);
    }

    /** The same where there is nowhere to send it to. */
    @Transactional(propagation = Propagation.MANDATORY)
    void noAddress(Letter letter, String person, String messageId) {
        begin(letter, person, messageId);
        end(letter.eventId(), Outcome.NO_ADDRESS);
    }

    private void end(String eventId, Outcome outcome) {
        database.sql("update lidzas.send_log set outcome = ?, sent_at = ? where event_id = ?")
                .params(outcome.name().toLowerCase(Locale.ROOT), now(), eventId)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** What came of a mail for good. */
    enum Outcome {
        SENT,
        UNDELIVERABLE,
        /** Nothing was sent, because no address is known. */
        NO_ADDRESS
    }
}
