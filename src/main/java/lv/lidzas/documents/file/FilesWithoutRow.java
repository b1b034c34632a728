package lv.lidzas.documents.file;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.store.FileStore;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Component;

/**
 * Each night sweeps what no row names: content of something that was rolled back, and of what was erased when a folder was away. A day
 * lies between, because content is written before its row.
 */
@Component
class FilesWithoutRow implements NightlyWork {

    private static final Duration YOUNG = Duration.ofDays(1);

    private final DocumentTable table;
    private final FileStore files;
    private final Clock clock;

    FilesWithoutRow(DocumentTable table, FileStore files, Clock clock) {
        this.table = table;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweepFiles";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 5);
    }

    @Override
    public void work() {
        List<UUID> without = table.without(files.olderThan(clock.instant().minus(YOUNG)));
        if (!without.isEmpty()) {
            files.delete(without);
        }
    }
}
