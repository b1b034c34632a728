package lv.lidzas.access;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lv.lidzas.access.tokens.Token;
import lv.lidzas.forms.OpenedForms;
import lv.lidzas.forms.StoredOtherwise;
import lv.lidzas.workflow.LostRace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/** One opened form makes one record, whatever is clicked, sent twice, sent at once or gone back to, on whichever node. */
@Component
public class FormOpenings implements OpenedForms {

    /** The hidden field of a page that carries the number. */
    public static final String FIELD = "atvere";

    /** The request's attribute that names the record it changes. */
    public static final String RECORD = FormOpenings.class.getName() + ".record";

    private static final Pattern NUMBER = Pattern.compile("[!-~]{8,200}");
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FormOpenings(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What one opened form sends. */
    public static final class Opened {

        private final String opening;
        private final String content;
        private final @Nullable String record;

        private Opened(String opening, String content, @Nullable String record) {
            this.opening = opening;
            this.content = content;
            this.record = record;
        }

        /** @param reference of the record that the form changes: whoever changes it too can be told by whom */
        public Opened about(@Nullable String reference) {
            return new Opened(opening, content, reference);
        }
    }

    /**
     * What an opened form has stored.
     *
     * @param made id of the record; {@code null} if it changed one that there was
     */
    public record Stored(String made, Instant at) {}

    /**
     * Who changed a record on a page.
     *
     * @param by account; {@code null} for somebody outside
     */
    public record Change(String by, Instant at) {}

    /** The number of a form that is opened now. */
    public static String fresh() {
        return Token.fresh();
    }

    public static boolean isNumber(String text) {
        return text != null && NUMBER.matcher(text).matches();
    }

    /**
     * @param place address that the form is sent to: the same number elsewhere is another opening
     * @param number as {@link #isNumber} takes it
     * @param content all that was entered
     */
    public static Opened opened(String place, String number, String content) {
        String key = place + '\n' + number;
        return new Opened(Token.hash(key), Token.hash(key + '\n' + content), null);
    }

    /**
     * What this has stored already; empty if it is new.
     *
     * @throws StoredOtherwise if something else was stored
     */
    public Optional<Stored> stored(Opened form) {
        return database.sql("select content_hash, result, used_at from lidzas.form_opening where opening_hash = ?")
                .param(form.opening)
                .query((row, number) -> {
                    if (!row.getString(1).equals(form.content)) {
                        throw new StoredOtherwise(row.getString(2));
                    }
                    return new Stored(row.getString(2), row.getTimestamp(3).toInstant());
                })
                .optional();
    }

    /**
     * Stores what an opened form brought, together with the mark that it is stored. Whoever sends it at the same moment
     * waits for the first. What collides with somebody else's is tried once more.
     *
     * @param store what it throws leaves nothing behind, and the form may be sent again
     * @return what the first one returned
     * @throws StoredOtherwise as above
     */
    public String once(Opened form, Supplier<String> store) {
        return LostRace.orOnceMore(
                () -> transaction.execute(status -> claim(form) ? keep(form, store.get()) : earlier(form)));
    }

    /**
     * The same for a page with a note or a button of its own, taken from the request that it sends.
     *
     * @param record reference of what it changes; {@code null} if it is not about one
     * @throws ResponseStatusException 400 if it carries no number
     */
    public void once(HttpServletRequest request, @Nullable String record, String content, Runnable store) {
        String number = request.getParameter(FIELD);
        if (!isNumber(number)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        request.setAttribute(RECORD, record);
        Opened form = opened(request.getServletPath() + '\n' + content, number, content);
        once(form.about(record), () -> {
            store.run();
            return null;
        });
    }

    /** The same where nobody can be named who was first. */
    public void once(HttpServletRequest request, String content, Runnable store) {
        once(request, null, content, store);
    }

    @Override
    public String number() {
        return fresh();
    }

    @Override
    public boolean takes(String number) {
        return isNumber(number);
    }

    @Override
    public String once(String place, String number, String content, Supplier<String> store) {
        return once(opened(place, number, content), store);
    }

    @Override
    public String onceWithin(Duration time, String place, String content, Supplier<String> store) {
        Opened form = opened(place, content, content);
        return LostRace.orOnceMore(() -> transaction.execute(status -> {
            forget(form, clock.instant().minus(time));
            return claim(form) ? keep(form, store.get()) : earlier(form);
        }));
    }

    /** The last change of a record on a page within two days, by somebody else than who asks. */
    public Optional<Change> lastChange(String record) {
        return database.sql(
                        """
                        select by_account, used_at from lidzas.form_opening
                        where record = ? and by_account is distinct from ? order by used_at desc limit 1""")
                .params(record, SignedInColleague.id())
                .query((row, number) ->
                        new Change(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** Removes the marks of forms that nobody will send again. */
    public void deleteOld() {
        database.sql("delete from lidzas.form_opening where used_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private void forget(Opened form, Instant before) {
        database.sql("delete from lidzas.form_opening where opening_hash = ? and used_at < ?")
                .params(form.opening, Timestamp.from(before))
                .update();
    }

    private boolean claim(Opened form) {
        return database.sql(
                                """
                                insert into lidzas.form_opening (opening_hash, content_hash, record, by_account, used_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                form.opening,
                                form.content,
                                form.record,
                                form.record == null ? null : SignedInColleague.id(),
                                Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private String keep(Opened form, String result) {
        if (result != null) {
            database.sql("update lidzas.form_opening set result = ? where opening_hash = ?")
                    .params(result, form.opening)
                    .update();
        }
        return result;
    }

    private String earlier(Opened form) {
        return stored(form).orElseThrow().made();
    }
}
