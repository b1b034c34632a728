package lv.lidzas.people.copy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which columns of a table are copied: each says in the database itself whether it is personal, and of what category. */
@Component
class PersonalColumns {

    private static final String PERSONAL = "personal: ";
    private static final String ACCOUNT = PERSONAL + "staff account;";
    private static final String PSEUDONYM = PERSONAL + "pseudonym;";

    /** The number of the record itself; those of others say nothing to the person. */
    private static final String OWN_NUMBER = "reference";

    private final JdbcClient database;

    PersonalColumns(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which the table has them. */
    List<String> of(Table table) {
        Map<Integer, String> columns = new TreeMap<>();
        database.sql(
                        """
                        select a.attnum, a.attname, coalesce(col_description(a.attrelid, a.attnum), '')
                        from pg_attribute a
                        where a.attrelid = cast('lidzas.' || ? as regclass) and a.attnum > 0 and not a.attisdropped""")
                .param(table.table())
                .query(row -> {
                    if (isCopied(table, row.getString(2), row.getString(3))) {
                        columns.put(row.getInt(1), row.getString(2));
                    }
                });
        return List.copyOf(columns.values());
    }

    private static boolean isCopied(Table table, String column, String comment) {
        if (!table.only().isEmpty()) {
            return table.only().contains(column);
        }
        return table.also().contains(column)
                || comment.startsWith(PERSONAL)
                        && !comment.startsWith(ACCOUNT)
                        && (!comment.startsWith(PSEUDONYM) || column.equals(OWN_NUMBER))
                        && !table.without().contains(column);
    }
}
