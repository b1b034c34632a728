package lv.lidzas.workflow.gate.grammar;

/**
 * Where in a file something stands.
 *
 * @param kind what people see there, as the table calls it; {@code null} for the file as a whole
 * @param name what people call it; may be {@code null}
 * @param id its id; {@code null} for the file as a whole
 * @param line counted from 1; 0 if unknown
 * @param column counted from 1; 0 if unknown
 */
public record Spot(String kind, String name, String id, int line, int column) {

    static Spot file() {
        return new Spot(null, null, null, 0, 0);
    }

    Spot at(int line, int column) {
        return new Spot(kind, name, id, line, column);
    }
}
