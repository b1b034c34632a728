package lv.lidzas.forms;

import java.util.List;
import java.util.Locale;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordType;

/**
 * Finds records of one kind by what a colleague knows of them, so that a process can be started about one. One bean per
 * kind; a kind without one cannot be chosen. It asks no rights: its callers do.
 */
public interface RecordFinder {

    /** Name of the {@link RecordType} whose records it finds. */
    String record();

    /**
     * Records by a name as it is heard, a phone number, an e-mail address or the number of the record, the likeliest first.
     *
     * @param query not blank
     * @param most how many at most
     */
    List<FoundRecord> find(String query, int most, Locale language);

    /**
     * Keeps a record from being erased, or joined to another, until the transaction ends.
     *
     * @throws NoSuchRecord if it is not there (any more)
     */
    void hold(String reference);
}
