package lv.lidzas.people.copy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.CopiedTables.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows that are about one person. */
@Component
class CopiedRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PersonalColumns columns;
    private final JdbcClient database;
    private final Clock clock;

    CopiedRows(PersonalColumns columns, JdbcClient database, Clock clock) {
        this.columns = columns;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What stands in them, by column; what is empty is left out.
     *
     * @param references of all records of the person, and the person's own
     */
    List<Map<String, Object>> of(Table table, String person, List<String> references) {
        List<String> copied = columns.of(table);
        return database.sql("select %s from lidzas.%s where %s order by 1"
                        .formatted(String.join(", ", copied), table.table(), table.rows()))
                .param("person", person)
                .param("references", references)
                .query((row, number) -> read(row, copied))
                .list();
    }

    private Map<String, Object> read(ResultSet row, List<String> copied) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < copied.size(); i++) {
            Object value = value(row.getObject(i + 1));
            if (value != null && !value.equals("") && !value.equals(List.of()) && !value.equals(Map.of())) {
                values.put(copied.get(i), value);
            }
        }
        return values;
    }

    private @Nullable Object value(@Nullable Object stored) throws SQLException {
        if (stored instanceof Timestamp moment) {
            return moment.toInstant().atZone(clock.getZone());
        }
        if (stored instanceof Date day) {
            return day.toLocalDate();
        }
        if (stored instanceof Array list) {
            return List.of((Object[]) list.getArray());
        }
        if (stored == null || stored instanceof String || stored instanceof Number || stored instanceof Boolean) {
            return stored;
        }
        try {
            return JSON.readValue(stored.toString(), Object.class);
        } catch (JsonProcessingException e) {
            return stored.toString();
        }
    }
}
