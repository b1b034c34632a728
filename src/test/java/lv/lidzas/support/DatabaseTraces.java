package lv.lidzas.support;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a text in every column of every table, the engine's byte arrays included: what a full dump would hold. */
public final class DatabaseTraces {

    private DatabaseTraces() {}

    /** {@code table.column} of each column that holds the text, whatever its case. */
    public static List<String> of(String text, JdbcClient jdbc) {
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
        for (Column column : columns) {
            // Bytes are compared as they are written, text whatever its case.
            String holds = column.type().equals("bytea")
                    ? "position(convert_to(?, 'UTF8') in \"%s\") > 0"
                    : "position(lower(?) in lower(\"%s\"::text)) > 0";
            long found = jdbc.sql("select count(*) from \"%s\".\"%s\" where ".formatted(column.schema(), column.table())
                            + holds.formatted(column.name()))
                    .param(text)
                    .query(Long.class)
                    .single();
            if (found > 0) {
                traces.add(column.table() + "." + column.name());
            }
        }
        return traces;
    }

    private record Column(String schema, String table, String name, String type) {}
}
