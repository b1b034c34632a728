package lv.lidzas.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a text in every column of every table, the engine's byte arrays included: what a full dump would hold. */
public final class DatabaseTraces {

    private DatabaseTraces() {}

    /** {@code table.column} of each column that holds the text; text whatever its case, bytes as they are written. */
    public static List<String> of(String text, JdbcClient jdbc) {
        return of(List.of(text), jdbc);
    }

    /** The same for each column that holds any of the texts. */
    public static List<String> of(List<String> texts, JdbcClient jdbc) {
        List<String> traces = new ArrayList<>();
        List<Column> columns = jdbc.sql(
                        """
                        select c.table_schema, c.table_name, c.column_name, c.data_type
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.table_schema in ('public', 'lidzas')""")
                .query((row, number) ->
                        new Column(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        Map<String, List<Column>> tables =
                columns.stream().collect(Collectors.groupingBy(Column::table, LinkedHashMap::new, Collectors.toList()));
        tables.forEach((table, own) -> {
            // Most tables hold nothing: one look at whole rows spares one per column.
            boolean inRows = holds(table, "lower(t::text)", Column.WORDS, texts, jdbc);
            own.stream()
                    .filter(column -> column.isBytes() || inRows)
                    .filter(column -> holds(table, column.content(), column.condition(), texts, jdbc))
                    .forEach(column -> traces.add(column.toString()));
        });
        return traces;
    }

    private static boolean holds(String table, String content, String condition, List<String> texts, JdbcClient jdbc) {
        String any = texts.stream().map(text -> condition).collect(Collectors.joining(" or "));
        // Without "offset" the content would be made anew for each text.
        return jdbc.sql("select exists (select 1 from (select " + content + " as content from " + table
                        + " t offset 0) rows where " + any + ")")
                .params(List.copyOf(texts))
                .query(Boolean.class)
                .single();
    }

    private record Column(String schema, String tableName, String name, String type) {

        private static final String WORDS = "position(lower(?) in content) > 0";

        String table() {
            return "\"%s\".\"%s\"".formatted(schema, tableName);
        }

        boolean isBytes() {
            return type.equals("bytea");
        }

        String content() {
            return isBytes() ? "\"%s\"".formatted(name) : "lower(\"%s\"::text)".formatted(name);
        }

        String condition() {
            return isBytes() ? "position(convert_to(?, 'UTF8') in content) > 0" : WORDS;
        }

        @Override
        public String toString() {
            return tableName + "." + name;
        }
    }
}
