package lv.lidzas.workflow.engine.storage;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedJdbcTypes;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/**
 * The engine's columns have no time zone. What stands in them is UTC, which never goes back: in Riga an hour of each autumn
 * comes twice, and a timer of that hour would be due at once or an hour late.
 */
@MappedTypes({Date.class, Timestamp.class})
@MappedJdbcTypes(value = JdbcType.TIMESTAMP, includeNullJdbcType = true)
public class UtcDates extends BaseTypeHandler<Date> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Date date, JdbcType type)
            throws SQLException {
        statement.setTimestamp(index, new Timestamp(date.getTime()), utc());
    }

    @Override
    public @Nullable Date getNullableResult(ResultSet row, String column) throws SQLException {
        return date(row.getTimestamp(column, utc()));
    }

    @Override
    public @Nullable Date getNullableResult(ResultSet row, int column) throws SQLException {
        return date(row.getTimestamp(column, utc()));
    }

    @Override
    public @Nullable Date getNullableResult(CallableStatement call, int column) throws SQLException {
        return date(call.getTimestamp(column, utc()));
    }

    private static @Nullable Date date(@Nullable Timestamp stored) {
        return stored == null ? null : new Date(stored.getTime());
    }

    /** Drivers write into the calendar that they are given. */
    private static Calendar utc() {
        return new Calendar.Builder().setTimeZone(TimeZone.getTimeZone("UTC")).build();
    }
}
