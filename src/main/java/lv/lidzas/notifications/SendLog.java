package lv.lidzas.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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

    /** Removes every entry of a reference; part of erasing a person. */
    @Transactional
    public void forget(String reference) {
        database.sql("delete from lidzas.send_log where reference = ?")
                .param(reference)
                .update();
    }

    boolean isDone(String eventId) {
        return database.sql("select count(*) from lidzas.send_log where event_id = ?")
                        .param(eventId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(String eventId, String reference, String template, String messageId, Outcome outcome) {
        database.sql("insert into lidzas.send_log (event_id, reference, template, message_id, outcome, sent_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        eventId,
                        reference,
                        template,
                        messageId,
                        outcome.name().toLowerCase(Locale.ROOT),
                        Timestamp.from(clock.instant()))
                .update();
    }

    enum Outcome {
        SENT,
        UNDELIVERABLE
    }
}
