package lv.lidzas.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lv.lidzas.reporting.Evidence.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what proves the figures, as it stands now: whoever was erased is in it no more. */
@Component
@Transactional(readOnly = true)
public class EvidenceReader {

    private final ObjectProvider<Evidence> declared;
    private final JdbcClient database;
    private final Clock clock;

    EvidenceReader(ObjectProvider<Evidence> declared, JdbcClient database, Clock clock) {
        this.declared = declared;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A row of it.
     *
     * @param person {@code P-} reference of whom it tells
     * @param owner whose table it belongs to; empty where there is one for all
     * @param values of the columns: {@code String}, {@code LocalDate}, {@code BigDecimal} or nothing
     */
    public record Row(String person, String owner, List<@Nullable Object> values) {}

    /** All there are, in the order of their modules. */
    public List<Evidence> all() {
        return declared.orderedStream().toList();
    }

    /** @return empty if there is none of this id */
    public Optional<Evidence> named(String id) {
        return declared.orderedStream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** In one statement. Whether the reader may see the people is asked before. */
    public List<Row> read(Evidence evidence, Period period) {
        return database.sql(evidence.rows())
                .param("from", period.from())
                .param("until", period.until())
                .param("fromMoment", moment(period.from()))
                .param("untilMoment", moment(period.until()))
                .param("zone", clock.getZone().getId())
                .query((row, number) ->
                        new Row(row.getString("person"), row.getString("owner"), values(row, evidence.columns())))
                .list();
    }

    private static List<@Nullable Object> values(ResultSet row, List<Column> columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : columns) {
            values.add(
                    switch (column.kind()) {
                        case TEXT, CODE -> row.getString(column.key());
                        case DAY -> row.getObject(column.key(), LocalDate.class);
                        case MINUTES -> row.getBigDecimal(column.key());
                    });
        }
        return Collections.unmodifiableList(values);
    }

    private OffsetDateTime moment(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
