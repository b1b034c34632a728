package lv.lidzas.reporting;

import java.util.List;

/**
 * A table that proves what figures count, with names: for those who may see the people, never in a report itself. Declared as a
 * bean by the module that owns the data. Its name is the message {@code evidence.<id>}.
 *
 * @param id lowerCamelCase
 * @param columns of the table, in their order; their names are the messages {@code evidence.column.<key>}
 * @param isByPerson whether each person gets a table of the own, to be signed
 * @param rows in SQL: {@code person} (a {@code P-} reference), {@code owner} (whose table a row belongs to, empty where there is
 *     one for all), and a column of each key, over {@code :from}, {@code :until}, {@code :fromMoment}, {@code :untilMoment}
 *     and the time zone {@code :zone}, in its order
 */
public record Evidence(String id, List<Column> columns, boolean isByPerson, String rows) {

    /** What stands in a column. */
    public enum Kind {
        TEXT,
        DAY,
        /** Minutes, shown as hours. */
        MINUTES,
        /** A code, called as the parts of figures are, or by the message {@code evidence.code.<code>}. */
        CODE
    }

    /** @param words of its codes; none for all other kinds */
    public record Column(String key, Kind kind, PartWords words) {

        public static Column of(String key, Kind kind) {
            return new Column(key, kind, PartWords.none());
        }

        public static Column code(String key, PartWords words) {
            return new Column(key, Kind.CODE, words);
        }
    }

    /** Keeps the columns as they are. */
    public Evidence {
        columns = List.copyOf(columns);
    }
}
