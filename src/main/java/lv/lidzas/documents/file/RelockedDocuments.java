package lv.lidzas.documents.file;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import lv.lidzas.base.FailureLog;
import lv.lidzas.documents.file.DocumentTable.Row;
import lv.lidzas.documents.store.FileLock;
import lv.lidzas.documents.store.FileLock.Locked;
import lv.lidzas.documents.store.FileStore;
import lv.lidzas.documents.store.StoreAway;
import lv.lidzas.nightly.NightlyWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each night locks files anew that were locked with another key than the first one, portion by portion, each in a transaction of its
 * own: whatever stops it, a row names content that is there and the key that opens it.
 */
@Component
class RelockedDocuments implements NightlyWork {

    private static final Logger LOG = LoggerFactory.getLogger(RelockedDocuments.class);

    private static final int PORTION = 20;

    /** So that a night ends; the next one goes on. */
    private static final int A_NIGHT = 2000;

    private final DocumentTable table;
    private final FileLock lock;
    private final FileStore files;
    private final TransactionTemplate transaction;

    RelockedDocuments(DocumentTable table, FileLock lock, FileStore files, TransactionTemplate transaction) {
        this.table = table;
        this.lock = lock;
        this.files = files;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "relockDocuments";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 10);
    }

    /**
     * @throws IllegalStateException if some could not be opened: their key is there no more, or their content is not
     * @throws StoreAway if the store does not answer
     */
    @Override
    public void work() {
        if (!lock.isReady()) {
            return;
        }
        int failed = 0;
        UUID last = new UUID(0, 0);
        for (int done = 0; done < A_NIGHT; done += PORTION) {
            List<Row> portion = table.lockedOtherwise(lock.key(), last, PORTION);
            if (portion.isEmpty()) {
                break;
            }
            for (Row row : portion) {
                last = row.document().id();
                failed += isRelocked(row) ? 0 : 1;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " files could not be locked anew");
        }
    }

    private boolean isRelocked(Row row) {
        try {
            transaction.executeWithoutResult(status -> relock(row));
            return true;
        } catch (StoreAway e) {
            // So are all others: the night tries again in a while.
            throw e;
        } catch (RuntimeException e) {
            FailureLog.write(LOG, e);
            return false;
        }
    }

    /** Under an id of its own: until the row changes over, whoever opens the file reads what was there. */
    private void relock(Row row) {
        byte[] content = lock.open(row.content(), row.key(), files.read(row.content()));
        UUID anew = UUID.randomUUID();
        Locked locked = lock.lock(anew, content);
        files.write(anew, locked.content());
        boolean isHere = table.relocked(row, anew, locked.key());
        files.delete(List.of(isHere ? row.content() : anew));
    }
}
