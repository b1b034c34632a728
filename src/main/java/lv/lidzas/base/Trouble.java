package lv.lidzas.base;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What kind of trouble an exception speaks of: told by its classes and SQL states, never by its words. */
public enum Trouble {

    /** The database is away, takes no more, or may not be written. */
    OUT_OF_SERVICE(HttpStatus.SERVICE_UNAVAILABLE),

    /** The database was stopped because it took too long or waited for somebody else for too long. */
    TOO_SLOW(HttpStatus.SERVICE_UNAVAILABLE),

    /** A value that cannot be, whoever sent it. */
    BAD_VALUE(HttpStatus.BAD_REQUEST),

    /** Somebody else was first. */
    LOST_RACE(HttpStatus.CONFLICT),

    /** A fault of ours. */
    DEFECT(HttpStatus.INTERNAL_SERVER_ERROR);

    private static final int DEEPEST = 20;

    private final HttpStatus status;

    Trouble(HttpStatus status) {
        this.status = status;
    }

    /** A failure that knows what it is and that the log has its line already. */
    public interface Known {

        Trouble trouble();

        /** By which the log names it. */
        String id();
    }

    public static Trouble of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof Known known) {
                return known.trouble();
            }
            Trouble trouble = here(cause);
            if (trouble != DEFECT) {
                return trouble;
            }
        }
        return DEFECT;
    }

    /** The failure among the causes that the log has a line for already; {@code null} if there is none. */
    public static @Nullable Known known(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof Known known) {
                return known;
            }
        }
        return null;
    }

    /** How a request is answered that met it. */
    public HttpStatus status() {
        return status;
    }

    private static Trouble here(Throwable cause) {
        if (cause instanceof SQLException refused) {
            // What has no code does not come from the database: its connection is gone.
            return refused.getSQLState() == null ? OUT_OF_SERVICE : bySqlState(refused.getSQLState());
        }
        return cause instanceof CannotGetJdbcConnectionException || cause instanceof CannotCreateTransactionException
                ? OUT_OF_SERVICE
                : DEFECT;
    }

    /** By the classes of PostgreSQL's "Error Codes". */
    private static Trouble bySqlState(String state) {
        return switch (state) {
            case "57014", "55P03" -> TOO_SLOW;
            case "40001", "40P01" -> LOST_RACE;
            // Read only; no such database; no right to it.
            case "25006", "3D000", "42501" -> OUT_OF_SERVICE;
            default ->
                switch (state.substring(0, 2)) {
                    case "08", "28", "53", "57", "58" -> OUT_OF_SERVICE;
                    case "22", "54" -> BAD_VALUE;
                    default -> DEFECT;
                };
        };
    }
}
