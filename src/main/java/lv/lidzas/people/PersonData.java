package lv.lidzas.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import lv.lidzas.people.erasure.Erasure;
import org.jspecify.annotations.Nullable;

/** What a module above keeps about persons: shown in the list, moved by a merge, removed by an erasure. One bean each. */
public interface PersonData {

    /** This module's records of these persons; none where what it keeps is no record of its own. */
    default List<Role> rolesOf(Collection<String> persons, Locale language) {
        return List.of();
    }

    /** Two rows turned out to be one human being: what belonged to the duplicate belongs to the other from now on. */
    void moveTo(String kept, String duplicate);

    /** Deletes every row that belongs to the person. Processes, links and mails are ended by {@link Erasure}. */
    void eraseOf(String person);

    /** A record goes while its person stays: deletes what hangs on it and has no other owner. */
    default void eraseAbout(String record) {}

    /** What is open about the person, so that two people have to agree to an erasure. */
    default List<Hold> holdsOf(String person, Locale language) {
        return List.of();
    }

    /**
     * Why these two records cannot be joined as far as this module knows, in the reader's language: what would come about
     * is not to be. Empty if nothing stands against it.
     */
    default Optional<String> objectionToJoin(String kept, String duplicate, Locale language) {
        return Optional.empty();
    }

    /**
     * Something open.
     *
     * @param what in the reader's language
     * @param page that shows it
     */
    record Hold(String reference, String what, String page) {}

    /**
     * A record of a person in a role.
     *
     * @param person {@code P-} reference
     * @param reference of the record, key of its processes
     * @param stage in the reader's language
     * @param next what is due by the record itself; {@code null} if nothing is
     * @param partOf the reference without which this record would not be: a volunteer's training goes with the
     *     volunteer; {@code null} if it stands by itself
     */
    record Role(String person, String reference, String stage, @Nullable Due next, @Nullable String partOf) {}

    /**
     * Something that is due by a day.
     *
     * @param what in the reader's language
     */
    record Due(String what, LocalDate day) {

        /** @return {@code null} without a day */
        public static @Nullable Due on(@Nullable LocalDate day, Supplier<String> what) {
            return day == null ? null : new Due(what.get(), day);
        }
    }
}
