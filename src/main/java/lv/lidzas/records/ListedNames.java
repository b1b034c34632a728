package lv.lidzas.records;

/**
 * How lists that show records of many kinds find whose they are, or what they are called, all at once. A module declares it as
 * a bean for each of its kinds that such a list may show.
 *
 * @param kind name of the kind of record
 * @param query in SQL, of four columns: {@code reference}, the {@code P-} reference of the {@code person} behind it, and where
 *     there is none its {@code title} and the {@code english} one
 */
public record ListedNames(String kind, String query) {

    /** Whoever is behind a record stands in this column of its table. */
    public static ListedNames ofPerson(String kind, String table, String column) {
        return new ListedNames(
                kind,
                "select reference, %s as person, null::text as title, null::text as english from lidzas.%s"
                        .formatted(column, table));
    }

    /** What a record is called stands in this column of its table, in the same words for everybody. */
    public static ListedNames titled(String kind, String table, String column) {
        return new ListedNames(
                kind,
                "select reference, null::text as person, %1$s as title, %1$s as english from lidzas.%2$s"
                        .formatted(column, table));
    }
}
