package lv.lidzas.access;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lv.lidzas.access.tokens.Token;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/** One opened form makes one record, whatever is clicked, sent twice, sent at once or gone back to. */
@Component
public class FormOpenings {

    /** The hidden field of a page that carries the number. */
    public static final String FIELD = "atvere";

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

        private Opened(String opening, String content) {
            this.opening = opening;
            this.content = content;
        }
    }

    /** Another content came under the number of a form that is stored already. */
    public static class StoredOtherwise extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

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
        return new Opened(Token.hash(key), Token.hash(key + '\n' + content));
    }

    /**
     * Whether this is stored already.
     *
     * @throws StoredOtherwise if something else was
     */
    public boolean isStored(Opened form) {
        return database.sql("select content_hash from lidzas.form_opening where opening_hash = ?")
                .param(form.opening)
                .query(String.class)
                .optional()
                .map(content -> requireSame(form, content))
                .orElse(false);
    }

    /**
     * Stores what an opened form brought, together with the mark that it is stored. Whoever sends it at the same moment
     * waits for the first.
     *
     * @param store what it throws leaves nothing behind, and the form may be sent again
     * @return what the first one returned
     * @throws StoredOtherwise as above
     */
    public String once(Opened form, Supplier<String> store) {
        return transaction.execute(status -> claim(form) ? stored(form, store.get()) : earlier(form));
    }

    /**
     * The same for a page with a note or a button of its own, taken from the request that it sends.
     *
     * @throws ResponseStatusException 400 if it carries no number
     */
    public void once(HttpServletRequest request, String content, Runnable store) {
        String number = request.getParameter(FIELD);
        if (!isNumber(number)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        once(opened(request.getServletPath() + '\n' + content, number, content), () -> {
            store.run();
            return null;
        });
    }

    /** Removes the marks of forms that nobody will send again. */
    public void deleteOld() {
        database.sql("delete from lidzas.form_opening where used_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private boolean claim(Opened form) {
        return database.sql("insert into lidzas.form_opening (opening_hash, content_hash, used_at) values (?, ?, ?)"
                                + " on conflict do nothing")
                        .params(form.opening, form.content, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private String stored(Opened form, String result) {
        if (result != null) {
            database.sql("update lidzas.form_opening set result = ? where opening_hash = ?")
                    .params(result, form.opening)
                    .update();
        }
        return result;
    }

    private String earlier(Opened form) {
        isStored(form);
        return database.sql("select result from lidzas.form_opening where opening_hash = ?")
                .param(form.opening)
                .query((row, number) -> row.getString("result"))
                .list()
                .get(0);
    }

    private static boolean requireSame(Opened form, String content) {
        if (!content.equals(form.content)) {
            throw new StoredOtherwise();
        }
        return true;
    }
}
