package lv.lidzas.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import lv.lidzas.values.Day;
import org.jspecify.annotations.Nullable;

/**
 * One of the values that a list is ordered by; never {@code null}, and no personal data but for {@link #text}.
 *
 * @param expression in SQL
 */
public record ListKey(String expression, Kind kind) {

    private static final int LONGEST = 100;

    /** A day; the earliest of all for {@code -infinity}. */
    public static ListKey day(String expression) {
        return new ListKey(expression, Kind.DAY);
    }

    public static ListKey moment(String expression) {
        return new ListKey(expression, Kind.MOMENT);
    }

    /** A whole number. */
    public static ListKey number(String expression) {
        return new ListKey(expression, Kind.NUMBER);
    }

    /** A number as {@code double precision} holds it. */
    public static ListKey score(String expression) {
        return new ListKey(expression, Kind.SCORE);
    }

    /** A reference or another id. */
    public static ListKey id(String expression) {
        return new ListKey(expression, Kind.ID);
    }

    /** Words, maybe somebody's: only where a place is looked up, see {@link ListOrder#lookedUp}. */
    public static ListKey text(String expression) {
        return new ListKey(expression, Kind.TEXT);
    }

    /** How a value of an order is read from a row, written into an address and read from there. */
    enum Kind {
        DAY("date") {
            @Override
            String read(ResultSet row, String column) throws SQLException {
                return row.getObject(column, LocalDate.class).toString();
            }

            @Override
            Object parse(String text) {
                return Day.stored(text).orElseThrow(IllegalArgumentException::new);
            }
        },
        MOMENT("timestamptz") {
            @Override
            String read(ResultSet row, String column) throws SQLException {
                return row.getObject(column, OffsetDateTime.class).toInstant().toString();
            }

            @Override
            Object parse(String text) {
                OffsetDateTime moment = Instant.parse(text).atOffset(ZoneOffset.UTC);
                require(hasFourDigits(moment.getYear()));
                return moment;
            }
        },
        NUMBER("bigint") {
            @Override
            String read(ResultSet row, String column) throws SQLException {
                return Long.toString(row.getLong(column));
            }

            @Override
            Object parse(String text) {
                return Long.valueOf(text);
            }
        },
        SCORE("double precision") {
            @Override
            String read(ResultSet row, String column) throws SQLException {
                return Double.toString(row.getDouble(column));
            }

            @Override
            Object parse(String text) {
                Double score = Double.valueOf(text);
                require(!score.isInfinite() && !score.isNaN());
                return score;
            }
        },
        ID("text") {
            @Override
            String read(ResultSet row, String column) throws SQLException {
                return row.getString(column);
            }

            @Override
            Object parse(String text) {
                require(text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl));
                return text;
            }
        },
        TEXT("text") {
            @Override
            String read(ResultSet row, String column) {
                throw new IllegalStateException("words do not stand in addresses");
            }

            @Override
            Object parse(String text) {
                throw new IllegalArgumentException("words do not stand in addresses");
            }
        };

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The type's name in SQL. */
        String type() {
            return type;
        }

        abstract String read(ResultSet row, String column) throws SQLException;

        /** @throws IllegalArgumentException or DateTimeException if it is no such value */
        abstract Object parse(String text);

        /** @return {@code null} if it is no such value */
        @Nullable
        Object value(String text) {
            try {
                return parse(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                return null;
            }
        }

        private static boolean hasFourDigits(int year) {
            return year >= 0 && year <= 9999;
        }

        private static void require(boolean holds) {
            if (!holds) {
                throw new IllegalArgumentException("out of range");
            }
        }
    }
}
