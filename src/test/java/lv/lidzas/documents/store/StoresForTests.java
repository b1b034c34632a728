package lv.lidzas.documents.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Locks and stores as other settings would ask for them. */
public final class StoresForTests {

    private StoresForTests() {}

    /** @param keys as in the setting */
    public static FileLock lock(String keys) {
        return new FileLock(new DocumentSettings(keys, ""));
    }

    public static FileStore in(Path folder) {
        return FolderFiles.in(folder, () -> true);
    }

    /** One that answers, and is gone when something is to be written. */
    public static FileStore goingAway() {
        return new Away() {
            @Override
            public void ask() {
                // It is there yet.
            }
        };
    }

    /** One that does not answer. */
    public static FileStore away() {
        return new Away();
    }

    private static class Away implements FileStore {

        @Override
        public void ask() {
            throw new StoreAway();
        }

        @Override
        public void write(UUID file, byte[] content) {
            throw new StoreAway();
        }

        @Override
        public byte[] read(UUID file) {
            throw new StoreAway();
        }

        @Override
        public void delete(Collection<UUID> files) {
            throw new StoreAway();
        }

        @Override
        public List<UUID> olderThan(Instant moment) {
            throw new StoreAway();
        }
    }
}
