package lv.lidzas.documents.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Where the content of files is. It sees what is locked already. A file is written before the row that names it is committed, so a row
 * always has its file; a file without a row, from what was rolled back or a machine that stopped, is swept by {@link #olderThan}.
 */
public interface FileStore {

    /**
     * Whether files can be handed in and opened at all.
     *
     * @throws StoreAway if it does not answer
     */
    void ask();

    /**
     * Writes a file that is not there yet, as a whole or not at all. In a transaction that is rolled back it may remain.
     *
     * @throws StoreAway if it does not answer
     */
    void write(UUID file, byte[] content);

    /**
     * @throws FileMissing if there is none
     * @throws StoreAway if it does not answer
     */
    byte[] read(UUID file);

    /**
     * Deletes files once the transaction of whoever calls commits, at once where there is none. What is not there is passed over; what
     * cannot be deleted then, no row names, and the night tries again.
     */
    void delete(Collection<UUID> files);

    /**
     * Files that were written before that moment.
     *
     * @throws StoreAway if it does not answer
     */
    List<UUID> olderThan(Instant moment);
}
