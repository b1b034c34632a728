package lv.lidzas.lists;

import java.util.Map;

/**
 * What is listed, in SQL.
 *
 * @param columns what a row is made of
 * @param body {@code from … where …}
 * @param parameters of the body, by name; a value may be {@code null}
 */
public record ListQuery(String columns, String body, Map<String, ?> parameters, ListOrder order) {

    /** The statement for a page; {@code place_most} is how many rows it reads. */
    public String statement(Place place) {
        String beyond = place.key() == null ? "" : " and " + order.beyond(place.before());
        return "select " + columns + ", " + order.columns() + " " + body + beyond + " order by "
                + order.by(place.before()) + " limit :place_most";
    }
}
