package lv.lidzas.records;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of one kind as forms, pages and processes see them: volunteers, cases, sessions. One bean per kind, named
 * after it: {@code CaseRecords}. The engine stores references only. What not every kind can do is an interface of its own:
 * {@link Creatable}, {@link Changeable}, {@link OffersChoices}, {@link Related}; {@code workflow} has one for urgent tasks.
 */
public interface RecordStore {

    /** What this kind declares of itself. */
    RecordType type();

    /**
     * The record as far as one form shows it: known keys and additional attributes. What nobody asks for may be left out.
     *
     * @param keys that are shown
     * @throws NoSuchRecord if there is none (any more)
     */
    RecordValues read(String reference, Set<String> keys);

    /** The whole record. */
    @Transactional(readOnly = true)
    default RecordValues read(String reference) {
        return read(reference, type().fields().keySet());
    }

    /** The record's revision alone, see {@link RecordValues}. */
    @Transactional(readOnly = true)
    default long revision(String reference) {
        return read(reference, Set.of()).revision();
    }

    /** The name shown beside the reference in task lists and on cards; never handed to the engine. */
    String title(String reference);

    /** The same for a reader of this language, where it is words and not a name. */
    default String title(String reference, Locale language) {
        return title(reference);
    }

    /** Path of the page that shows a record to the staff; {@code null} if none does. */
    default @Nullable String page(String reference) {
        return personOf(reference) == null ? null : "/personas/" + reference;
    }

    /** The {@code P-} reference of the person behind a record; {@code null} when there is no single person. */
    @Nullable
    String personOf(String reference);

    /**
     * Whether somebody without an account may read and write this record on the own page, beside what that person is
     * asked by a link.
     *
     * @param person {@code P-} reference
     */
    boolean openTo(String reference, String person);

    /**
     * How lists that show records of many kinds find whose they are, or what they are called, all at once. A module declares it as
     * a bean for each of its kinds that such a list may show.
     *
     * @param kind name of the kind of record
     * @param query in SQL, of four columns: {@code reference}, the {@code P-} reference of the {@code person} behind it, and where
     *     there is none its {@code title} and the {@code english} one
     */
    record ListedNames(String kind, String query) {

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
}
