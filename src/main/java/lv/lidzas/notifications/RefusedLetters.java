package lv.lidzas.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds.Start;
import lv.lidzas.workflow.mails.MailTemplates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters that did not reach somebody, until they do or what they say is no longer so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RefusedLetters {

    private static final String LETTER =
            "event_id, reference, template, recipient, process_instance_id, link, exit_link, person, times";

    private final JdbcClient database;
    private final UndeliverableMails calls;
    private final Processes processes;
    private final Start resendLetter;
    private final MailTemplates templates;
    private final Clock clock;

    RefusedLetters(
            JdbcClient database,
            UndeliverableMails calls,
            Processes processes,
            ModelContract contract,
            MailTemplates templates,
            Clock clock) {
        this.database = database;
        this.calls = calls;
        this.processes = processes;
        this.resendLetter = contract.process("resendLetter").start();
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * A letter that is asked for again.
     *
     * @param first as it was refused
     * @param times how often it was refused
     */
    record Refused(Letter first, String person, int times) {

        /** Each time it is another event, and the same over the tries of one time. */
        Letter again() {
            return new Letter(
                    first.eventId() + "." + times,
                    first.reference(),
                    first.template(),
                    first.recipient(),
                    first.processInstanceId(),
                    first.link(),
                    first.exitLink());
        }
    }

    /**
     * A person is reached at another address than before: every letter that was refused is asked for again, and a call that
     * was only for them ends when they have gone.
     *
     * @param person {@code P-} reference
     */
    public void addressCorrected(String person) {
        List<String> letters = database.sql(
                        "update lidzas.refused_letter set asked_at = ? where person = ? returning reference")
                .params(now(), person)
                .query(String.class)
                .list();
        // A call without a letter is over as well.
        Stream<String> about = letters.isEmpty() ? calls.of(person).stream().limit(1) : letters.stream();
        about.forEach(reference -> processes.start(resendLetter, reference));
    }

    /**
     * A colleague asks that one letter be sent again, to the address that stands now. Whoever does so a second time, or after it
     * has gone, changes nothing.
     *
     * @param person {@code P-} reference of whom it goes to
     * @param eventId of the letter as it was refused first
     */
    @Transactional
    public void askAgain(String person, String eventId) {
        database.sql("update lidzas.refused_letter set asked_at = ?"
                        + " where event_id = ? and person = ? and asked_at is null returning reference")
                .params(now(), eventId, person)
                .query(String.class)
                .optional()
                .ifPresent(reference -> processes.start(resendLetter, reference));
    }

    /** Two persons are one. */
    public void move(String kept, String duplicate) {
        for (String table : List.of("send_log", "refused_letter")) {
            database.sql("update lidzas.%s set person = ? where person = ?".formatted(table))
                    .params(kept, duplicate)
                    .update();
        }
    }

    /** How many letters about a record, written from one text, wait for a corrected address. */
    @Transactional(readOnly = true)
    public int waiting(String reference, String template) {
        return database.sql("select count(*) from lidzas.refused_letter where reference = ? and template = ?")
                .params(reference, template)
                .query(Integer.class)
                .single();
    }

    /** What did not reach the person, by the subjects of the letters, oldest first. */
    @Transactional(readOnly = true)
    public List<String> titles(String person, Locale language) {
        return database
                .sql("select template from lidzas.refused_letter where person = ? order by refused_at, event_id")
                .param(person)
                .query(String.class)
                .list()
                .stream()
                .map(template -> templates.title(template, language))
                .toList();
    }

    /** A letter was refused, perhaps once more; a colleague is asked to phone. */
    void add(Letter letter, String person, String whomToCall) {
        int known = database.sql("update lidzas.refused_letter set times = times + 1, asked_at = null"
                        + " where event_id || '.' || times = ?")
                .param(letter.eventId())
                .update();
        if (known == 0) {
            database.sql("insert into lidzas.refused_letter (event_id, reference, person, template, recipient,"
                            + " process_instance_id, link, exit_link, refused_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            letter.eventId(),
                            letter.reference(),
                            person,
                            letter.template(),
                            letter.recipient(),
                            letter.processInstanceId(),
                            letter.link(),
                            letter.exitLink(),
                            now())
                    .update();
        }
        calls.report(whomToCall);
    }

    /** The oldest that is asked for and that no other step has in hand; nobody else gets it in this transaction. */
    Optional<Refused> next(String reference) {
        return database.sql("select " + LETTER + " from lidzas.refused_letter where reference = ?"
                        + " and asked_at is not null order by refused_at, event_id limit 1 for update skip locked")
                .param(reference)
                .query((row, number) -> new Refused(
                        new Letter(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)),
                        row.getString(8),
                        row.getInt(9)))
                .optional();
    }

    /** Whether a later letter leads to the same place: a reminder says what it reminds of. */
    boolean isOvertaken(Refused letter) {
        return database.sql(
                        """
                        select exists (select from lidzas.refused_letter later
                        join lidzas.refused_letter this on later.process_instance_id = this.process_instance_id
                        and later.link = this.link
                        and (later.refused_at, later.event_id) > (this.refused_at, this.event_id)
                        where this.event_id = ?)""")
                .param(letter.first().eventId())
                .query(Boolean.class)
                .single();
    }

    /** It has gone, or is not to go. */
    void remove(Refused letter) {
        database.sql("delete from lidzas.refused_letter where event_id = ?")
                .param(letter.first().eventId())
                .update();
    }

    /** Ends the call to a person whom every letter has reached. */
    void endCallIfAllHaveGone(String person) {
        boolean left = database.sql("select exists (select from lidzas.refused_letter where person = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
        if (!left) {
            calls.end(person);
        }
    }

    /** Who is behind a record. */
    String personOf(String reference) {
        return calls.personOf(reference);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
