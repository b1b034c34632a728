package lv.lidzas.workflow.gate.grammar;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param kind what people see there, as the table calls it; {@code null} for the file as a whole
 * @param name what people call it; may be {@code null}
 * @param id its id; {@code null} for the file as a whole
 * @param line counted from 1; 0 if unknown
 * @param column counted from 1; 0 if unknown
 */
public record Spot(@Nullable String kind, @Nullable String name, @Nullable String id, int line, int column) {

    static Spot file() {
        return new Spot(null, null, null, 0, 0);
    }

    Spot at(int line, int column) {
        return new Spot(kind, name, id, line, column);
    }
}
