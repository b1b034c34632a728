package lv.lidzas.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads long lists page by page, in one statement each. */
@Component
public class Lists {

    private final JdbcClient database;

    Lists(JdbcClient database) {
        this.database = database;
    }

    /** A row and the key of its place. */
    private record Placed<T>(T row, String key) {}

    /**
     * One page. A place that no such list could have is its beginning; before its beginning there is the first page.
     *
     * @param most rows
     */
    public <T> ListPage<T> read(ListQuery query, Place place, int most, RowMapper<T> rows) {
        Optional<List<Object>> values = values(query.order(), place);
        if (values.isEmpty()) {
            return page(query, Place.START, List.of(), most, rows);
        }
        ListPage<T> page = page(query, place, values.get(), most, rows);
        return place.before() && page.previous() == null && page.rows().size() < most
                ? page(query, Place.START, List.of(), most, rows)
                : page;
    }

    /** A row that is no more is no place. */
    private Optional<List<Object>> values(ListOrder order, Place place) {
        return order.isLookedUp()
                ? order.row(place.key()).flatMap(row -> database.sql(order.lookUp())
                        .param("place_row", row)
                        .query((found, number) -> order.valuesOf(found))
                        .optional())
                : order.values(place.key());
    }

    private <T> ListPage<T> page(ListQuery query, Place place, List<Object> values, int most, RowMapper<T> rows) {
        JdbcClient.StatementSpec statement =
                database.sql(query.statement(place)).params(query.parameters()).param("place_most", most + 1);
        for (int i = 0; i < values.size(); i++) {
            statement = statement.param(ListOrder.name(i), values.get(i));
        }
        List<Placed<T>> found = new ArrayList<>(statement
                .query((row, number) ->
                        new Placed<>(rows.mapRow(row, number), query.order().keyOf(row)))
                .list());
        boolean more = found.size() > most;
        if (more) {
            found.remove(most);
        }
        if (place.before()) {
            Collections.reverse(found);
        }
        boolean isBehind = place.key() != null && !place.before();
        String first = found.isEmpty() ? place.key() : found.get(0).key();
        String last =
                found.isEmpty() ? place.key() : found.get(found.size() - 1).key();
        return new ListPage<>(
                found.stream().map(Placed::row).toList(),
                isBehind || place.before() && more ? first : null,
                place.before() || more ? last : null);
    }
}
