package lv.lidzas.volunteers;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of volunteers' work whose time is written down. Each module that keeps one brings it as a bean; what it brings is all that
 * counts of it, wherever time is added up or put on paper.
 *
 * @param query in SQL, with the columns {@code reference} of the entry, {@code volunteer} ({@code V-} reference), {@code day},
 *     {@code kind} (a code), {@code place} (text; null if none is said), {@code minutes}, and {@code about}: number of the case that
 *     it was worked for, null if there is none
 */
public record WorkedTime(String query) {

    /** All kinds as one table expression, to be put after {@code from}. */
    public static String all(Stream<WorkedTime> kinds) {
        return kinds.map(WorkedTime::query).sorted().collect(Collectors.joining(" union all ", "(", ") worked"));
    }
}
