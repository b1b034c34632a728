package lv.lidzas.documents.store;

import java.nio.file.Path;

/** Locks and stores as other settings would ask for them. */
public final class StoresForTests {

    private StoresForTests() {}

    /** @param keys as in the setting */
    public static FileLock lock(String keys) {
        return new FileLock(new DocumentSettings(keys, ""));
    }

    public static FileStore in(Path folder) {
        return new FolderFiles(folder);
    }
}
