package lv.lidzas.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list: total, because its last value is unique, and in one direction, because rows are then compared as a
 * whole, which an index answers.
 */
public final class ListOrder {

    private static final String SEPARATOR = "~";

    private final boolean ascending;
    private final List<ListKey> keys;
    private final String rows;

    private ListOrder(boolean ascending, String rows, ListKey... keys) {
        this.ascending = ascending;
        this.keys = List.of(keys);
        this.rows = rows;
        if (rows.isEmpty() && this.keys.stream().anyMatch(key -> key.kind() == ListKey.Kind.TEXT)) {
            throw new IllegalArgumentException("an order by words looks its places up");
        }
    }

    /** The smallest first. */
    public static ListOrder ascending(ListKey... keys) {
        return new ListOrder(true, "", keys);
    }

    /** The largest first. */
    public static ListOrder descending(ListKey... keys) {
        return new ListOrder(false, "", keys);
    }

    /**
     * The smallest first, where values are words of somebody's: a place names its row only, by the last key, and the others are
     * read from that row anew.
     *
     * @param rows where it stands, in SQL
     */
    public static ListOrder lookedUp(String rows, ListKey... keys) {
        return new ListOrder(true, rows, keys);
    }

    boolean isLookedUp() {
        return !rows.isEmpty();
    }

    /** The values of the row that a place names as {@code place_row}. */
    String lookUp() {
        return "select " + columns() + " from " + rows + " where " + last().expression() + " = :place_row";
    }

    private ListKey last() {
        return keys.get(keys.size() - 1);
    }

    /** The values beside the columns that a statement selects. */
    String columns() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i).expression() + " as " + name(i))
                .collect(Collectors.joining(", "));
    }

    /** The condition that a row follows a place, or goes before it. */
    String beyond(boolean before) {
        return "(" + joined(ListKey::expression) + ") " + (ascending == before ? "<" : ">") + " ("
                + IntStream.range(0, keys.size())
                        .mapToObj(i ->
                                "cast(:" + name(i) + " as " + keys.get(i).kind().type() + ")")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** The order itself, or the opposite one. */
    String by(boolean opposite) {
        String direction = ascending == opposite ? " desc" : "";
        return joined(key -> key.expression() + direction);
    }

    String keyOf(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = isLookedUp() ? keys.size() - 1 : 0; i < keys.size(); i++) {
            values.add(keys.get(i).kind().read(row, name(i)));
        }
        return String.join(SEPARATOR, values);
    }

    /** The values of a row that was looked up. */
    List<Object> valuesOf(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(row.getObject(name(i)));
        }
        return values;
    }

    /** What names the row of a place; empty if it could name none. */
    Optional<Object> row(@Nullable String key) {
        return Optional.ofNullable(key).map(last().kind()::value);
    }

    /** A place's values; empty if it has none that such a list could have. */
    Optional<List<Object>> values(@Nullable String key) {
        if (key == null) {
            return Optional.empty();
        }
        String[] parts = key.split(SEPARATOR, -1);
        if (parts.length != keys.size()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            Object value = keys.get(i).kind().value(parts[i]);
            if (value == null) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(values);
    }

    static String name(int number) {
        return "place_" + number;
    }

    private String joined(Function<ListKey, String> part) {
        return keys.stream().map(part).collect(Collectors.joining(", "));
    }
}
