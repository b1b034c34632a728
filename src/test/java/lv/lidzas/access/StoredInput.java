package lv.lidzas.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored that the rules for text, names and references forbid, whatever way it came. */
final class StoredInput {

    private static final String CONTROL = "[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]";

    /** Those that change the direction of what follows. */
    private static final String DIRECTION = "[\\u202a-\\u202e\\u2066-\\u2069]";

    private StoredInput() {}

    /** Names of tables and columns, with what stands in them. */
    static List<String> forbidden(JdbcClient database) {
        List<String> found = new ArrayList<>();
        database.sql("select table_schema, table_name, column_name from information_schema.columns"
                        + " where table_schema in ('public', 'lidzas')"
                        + " and data_type in ('text', 'character varying', 'jsonb')")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .forEach(column -> {
                    String table = column.get(0) + "." + column.get(1);
                    String text = "\"" + column.get(2) + "\"::text";
                    if (holds(table, text + " ~ '" + CONTROL + "'", database)) {
                        found.add("a control character in " + column);
                    }
                    if (column.get(0).equals("lidzas") && holds(table, text + " ~ '" + DIRECTION + "'", database)) {
                        found.add("a change of direction in " + column);
                    }
                });
        if (holds("lidzas.person", "first_name !~ '[[:alpha:]]'", database)) {
            found.add("a name without a letter");
        }
        if (holds("act_ru_execution", "business_key_ !~ '^[A-Z]-[0-9]{4}-[0-9]{6}$'", database)) {
            found.add("a business key that is no reference");
        }
        return found;
    }

    private static boolean holds(String table, String condition, JdbcClient database) {
        return database.sql("select exists (select 1 from " + table + " where " + condition + ")")
                .query(Boolean.class)
                .single();
    }
}
