package lv.lidzas.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lv.lidzas.settings.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * One running application per data folder. The operating system lets go of the lock when a process ends, however it
 * ends: so whoever holds it may take a database server that still runs there for a left-over.
 */
final class HomeLock {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartRefused("Līdzās does not start, because it is running already on the data folder " + home
                        + ": stop it, or set LIDZAS_HOME to another folder.");
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "Līdzās does not start, because it cannot write to the data folder " + home + ".", e);
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
