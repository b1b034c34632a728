package lv.lidzas.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of every kind, as many as a test wants: about the person {@code P-1998-000000}, the case {@code C-1998-000000} and the
 * session {@code S-1998-000000}, and about others.
 */
public final class ListedRows {

    private ListedRows() {}

    /** Rows with these numbers. */
    public static void add(JdbcClient database, int from, int to) {
        run(database, "lists/rows.sql", from, to);
    }

    public static void remove(JdbcClient database) {
        run(database, "lists/remove.sql", 0, 0);
    }

    private static void run(JdbcClient database, String file, int from, int to) {
        Arrays.stream(text(file).split(";\\s*\n")).forEach(statement -> database.sql(statement)
                .paramSource(Map.of("from", from, "to", to))
                .update());
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
