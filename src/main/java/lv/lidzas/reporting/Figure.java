package lv.lidzas.reporting;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted, defined once. Its names and its rule in words are the messages {@code figure.<id>} and {@code
 * figure.<id>.rule}.
 *
 * @param id lowerCamelCase
 * @param owner module whose data are counted
 * @param unit of the number
 * @param privacy of whose data it is made
 * @param smallNumbers how small a number is shown to those who may not see the people behind it
 * @param kind how it goes with time
 * @param rows in SQL, what is counted: the columns {@code part} (text, empty where there are no parts), {@code reference} of
 *     the record behind, and {@code number}, which is added up. What stands now may ask for {@code :today}. Of a period it asks for {@code :from} (its first day) and
 *     {@code :until} (the day after its last), and for the same as moments by {@code :fromMoment} and {@code
 *     :untilMoment}. Empty for a sum and for what is not counted yet
 * @param sumOf ids of the figures that are added up over the same period; empty for all others
 * @param order codes of all parts in the order in which they follow each other, also of those that nothing is in; empty if
 *     the parts have none
 * @param words how its parts are called
 * @param breaksDown id of the figure that its parts add up to; empty if there is none
 * @param weekly what the letter of each Monday says of it; {@code null} if nothing
 */
public record Figure(
        String id,
        String owner,
        Unit unit,
        Privacy privacy,
        SmallNumbers smallNumbers,
        Kind kind,
        String rows,
        List<String> sumOf,
        List<String> order,
        PartWords words,
        String breaksDown,
        @Nullable Weekly weekly) {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** What is counted. */
    public enum Unit {
        PEOPLE,
        RECORDS,
        MINUTES,
        DAYS,
        CENTS
    }

    /** How a figure goes with time. */
    public enum Kind {
        /** Each at a moment of its own: what two periods count is what both together do. */
        EVENTS,
        /** Each once in a period, however often or long: periods do not add up. */
        ONCE,
        /** As it stands while somebody asks. */
        NOW,
        /** The middle one of the numbers: half are less. */
        MEDIAN,
        /** Named, and not counted yet. */
        LATER
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

    /** @throws IllegalArgumentException if the id is none, or it neither counts nor adds up nor waits to */
    public Figure {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a figure: " + id);
        }
        if (kind == Kind.LATER ? !rows.isEmpty() || !sumOf.isEmpty() : rows.isEmpty() == sumOf.isEmpty()) {
            throw new IllegalArgumentException(id + " is to count or to add up");
        }
    }

    /** @param rows with one part at least; what asks for no period counts what stands now */
    public static Figure of(
            String id, String owner, Unit unit, Privacy privacy, SmallNumbers smallNumbers, String rows) {
        Kind kind = rows.contains(":from") || rows.contains(":until") ? Kind.EVENTS : Kind.NOW;
        return new Figure(
                id, owner, unit, privacy, smallNumbers, kind, rows, List.of(), List.of(), PartWords.none(), "", null);
    }

    /**
     * @param privacy no laxer than that of its parts, as are the small numbers: the catalogue is not made otherwise
     * @param sumOf ids of other figures
     */
    public static Figure sum(
            String id, String owner, Unit unit, Privacy privacy, SmallNumbers smallNumbers, String... sumOf) {
        return new Figure(
                id,
                owner,
                unit,
                privacy,
                smallNumbers,
                Kind.EVENTS,
                "",
                List.of(sumOf),
                List.of(),
                PartWords.none(),
                "",
                null);
    }

    /** What people ask for and no data tell yet: it is named, and never shown as nought. */
    public static Figure later(String id, String owner) {
        return new Figure(
                id,
                owner,
                Unit.RECORDS,
                Privacy.NOBODY,
                SmallNumbers.SHOWN,
                Kind.LATER,
                "",
                List.of(),
                List.of(),
                PartWords.none(),
                "",
                null);
    }

    /** The same, each once in a period. */
    public Figure eachOnce() {
        return with(Kind.ONCE, order, words, breaksDown, weekly);
    }

    /** The same, of whose numbers the middle one counts. */
    public Figure median() {
        return with(Kind.MEDIAN, order, words, breaksDown, weekly);
    }

    /** The same with words for its parts. */
    public Figure called(PartWords partWords) {
        return with(kind, order, partWords, breaksDown, weekly);
    }

    /** The same with its parts in their order. */
    public Figure inOrder(List<String> codes) {
        return with(kind, codes, words, breaksDown, weekly);
    }

    /** The same, whose parts are what another one counts. */
    public Figure breaksDown(String whole) {
        return with(kind, order, words, whole, weekly);
    }

    /** The same, of which colleagues are told each Monday. */
    public Figure toldWeekly(Weekly told) {
        return with(kind, order, words, breaksDown, told);
    }

    /** Whether it can be read. */
    public boolean isCounted() {
        return kind != Kind.LATER;
    }

    /** Whether it has parts to tell apart. */
    public boolean hasParts() {
        return words.kind() != PartWords.Kind.NONE;
    }

    private Figure with(
            Kind otherKind,
            List<String> otherOrder,
            PartWords otherWords,
            String otherWhole,
            @Nullable Weekly otherWeekly) {
        return new Figure(
                id,
                owner,
                unit,
                privacy,
                smallNumbers,
                otherKind,
                rows,
                sumOf,
                otherOrder,
                otherWords,
                otherWhole,
                otherWeekly);
    }
}
