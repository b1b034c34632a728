package lv.lidzas.documents.file;

import java.time.Duration;
import lv.lidzas.documents.store.FileLock;
import lv.lidzas.documents.store.FileStore;
import lv.lidzas.nightly.RepeatedWork;
import org.springframework.stereotype.Component;

/** Asks each minute whether files can be stored and opened, so that whoever runs the machine hears of it before anybody hands one in. */
@Component
class StoreWatch implements RepeatedWork {

    private final FileStore files;
    private final FileLock lock;

    StoreWatch(FileStore files, FileLock lock) {
        this.files = files;
        this.lock = lock;
    }

    @Override
    public String name() {
        return "askFileStore";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void work() {
        if (lock.isReady()) {
            files.ask();
        }
    }
}
