package lv.lidzas.base;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Speaks of a failure without repeating its words: messages of exceptions quote addresses, keys and rows, and would carry
 * them into logs, answers and the engine's tables.
 */
public final class WithoutWords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = 8;
    private static final int MOST_FRAMES = 25;

    private WithoutWords() {}

    /** The classes of the exception and its causes, a database's code, and an id to find the same failure in the log by. */
    public static String describe(Throwable failure) {
        StringBuilder kinds = new StringBuilder();
        Throwable kind = failure;
        for (int depth = 0; kind != null && depth < DEEPEST; depth++, kind = kind.getCause()) {
            kinds.append(kinds.isEmpty() ? "" : " < ").append(kind.getClass().getName());
            if (kind instanceof SQLException refused && refused.getSQLState() != null) {
                // Five letters or digits: 53100 is a full disk.
                kinds.append('(').append(refused.getSQLState()).append(')');
            }
        }
        byte[] id = new byte[6];
        RANDOM.nextBytes(id);
        return kinds.append(" [")
                .append(HexFormat.of().formatHex(id))
                .append(']')
                .toString();
    }

    /** Where it began, a line per frame and no more than help to find it; frames name classes, never values. */
    public static String where(Throwable failure) {
        return Arrays.stream(frames(failure))
                .limit(MOST_FRAMES)
                .map(frame -> System.lineSeparator() + "\tat " + frame)
                .collect(Collectors.joining());
    }

    /** The id in such a description. */
    public static String idIn(String kinds) {
        return kinds.substring(kinds.lastIndexOf('[') + 1, kinds.length() - 1);
    }

    /** Where it began. */
    public static StackTraceElement[] frames(Throwable failure) {
        Throwable innermost = failure;
        for (int depth = 0; innermost.getCause() != null && depth < DEEPEST; depth++) {
            innermost = innermost.getCause();
        }
        return innermost.getStackTrace();
    }
}
