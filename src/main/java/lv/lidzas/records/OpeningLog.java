package lv.lidzas.records;

import java.util.Collection;

/** Remembers who opened whose record, when and for what. */
public interface OpeningLog {

    /**
     * One entry per user, person, purpose and hour.
     *
     * @param userId a staff member
     * @param person {@code P-} reference
     * @param purpose a code: the id of the form or page that showed the record
     */
    void opened(String userId, String person, String purpose);

    /** The same for everybody whom a list tells of that somebody takes along; in one statement. */
    void taken(String userId, Collection<String> persons, String purpose);
}
