package lv.lidzas.reporting;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that is counted, defined once. Its names and its rule in words are the messages {@code figure.<id>} and {@code
 * figure.<id>.rule}.
 *
 * @param id lowerCamelCase
 * @param owner module whose data are counted
 * @param unit of the number
 * @param privacy of whose data it is made
 * @param smallNumbers how small a number is shown to those who may not see the people behind it
 * @param query in SQL, of the columns {@code part} (text, empty where there are no parts) and {@code number}. Of a period it
 *     asks for {@code :from} (its first day) and {@code :until} (the day after its last), and for the same as moments by
 *     {@code :fromMoment} and {@code :untilMoment}; without them it counts what stands now. Empty for a sum
 * @param sumOf ids of the figures that are added up over the same period; empty for all others
 * @param order codes of all parts in the order in which they follow each other, also of those that nothing is in; empty if
 *     the parts have none
 */
public record Figure(
        String id,
        String owner,
        Unit unit,
        Privacy privacy,
        SmallNumbers smallNumbers,
        String query,
        List<String> sumOf,
        List<String> order) {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** What is counted. */
    public enum Unit {
        PEOPLE,
        RECORDS,
        MINUTES
    }

    /** Whose data a figure is made of: the classes of the register. */
    public enum Privacy {
        /** About nobody. */
        NOBODY,
        /** Ordinary data of people. */
        ORDINARY,
        /** Data of people who are supported. */
        SENSITIVE
    }

    /** @throws IllegalArgumentException if the id is none, or it neither asks nor adds up */
    public Figure {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a figure: " + id);
        }
        if (query.isEmpty() == sumOf.isEmpty()) {
            throw new IllegalArgumentException(id + " is to ask or to add up");
        }
    }

    /** @param query of one number, without the name of its column */
    public static Figure number(
            String id, String owner, Unit unit, Privacy privacy, SmallNumbers smallNumbers, String query) {
        String number = "select '' as part, (" + query + ")::bigint as number";
        return new Figure(id, owner, unit, privacy, smallNumbers, number, List.of(), List.of());
    }

    /** @param query of the columns {@code part} and {@code number} */
    public static Figure parts(
            String id, String owner, Unit unit, Privacy privacy, SmallNumbers smallNumbers, String query) {
        return new Figure(id, owner, unit, privacy, smallNumbers, query, List.of(), List.of());
    }

    /** The same with its parts in their order. */
    public Figure inOrder(List<String> codes) {
        return new Figure(id, owner, unit, privacy, smallNumbers, query, sumOf, codes);
    }

    /**
     * @param privacy no laxer than that of its parts, as are the small numbers: the catalogue is not made otherwise
     * @param sumOf ids of other figures
     */
    public static Figure sum(
            String id, String owner, Unit unit, Privacy privacy, SmallNumbers smallNumbers, String... sumOf) {
        return new Figure(id, owner, unit, privacy, smallNumbers, "", List.of(sumOf), List.of());
    }
}
