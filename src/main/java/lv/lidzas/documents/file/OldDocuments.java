package lv.lidzas.documents.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.store.FileStore;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night erases files whose time is over, by the rule of their kind. */
@Component
class OldDocuments implements NightlyWork {

    private final DocumentTable table;
    private final FileStore files;
    private final Clock clock;

    OldDocuments(DocumentTable table, FileStore files, Clock clock) {
        this.table = table;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "eraseOldDocuments";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 0);
    }

    @Override
    @Transactional
    public void work() {
        List<UUID> over = table.deleteKeptUntilBefore(LocalDate.now(clock));
        if (!over.isEmpty()) {
            files.delete(over);
        }
    }
}
