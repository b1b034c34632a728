package lv.lidzas.records;

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
}
