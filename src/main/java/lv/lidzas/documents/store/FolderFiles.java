package lv.lidzas.documents.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import lv.lidzas.base.FailureLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In a folder that all nodes share, below the first two characters of a file's id. It is backed up after the database. A marker stands in it,
 * written once: without it the folder is the empty place where a disk that is not there now would be.
 */
class FolderFiles implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderFiles.class);
    private static final String PART = ".part";
    private static final String MARKER = ".lidzas";

    private final Path folder;

    private FolderFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * @param isFirst whether no file is to be there yet: then the folder is made where there is none
     * @return a store in that folder
     */
    static FolderFiles in(Path folder, BooleanSupplier isFirst) {
        FolderFiles files = new FolderFiles(folder);
        try {
            if (!files.isMarked() && (files.holdsFiles() || isFirst.getAsBoolean())) {
                files.mark();
            }
        } catch (IOException e) {
            // Whatever is handed in says so; everything else goes on without it.
            FailureLog.write(LOG, e);
        }
        return files;
    }

    private boolean isMarked() {
        return Files.isRegularFile(folder.resolve(MARKER));
    }

    /** A folder from before there was a marker. */
    private boolean holdsFiles() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> places = Files.walk(folder, 2)) {
            return places.map(place -> place.getFileName().toString())
                    .flatMap(FileNames::id)
                    .findAny()
                    .isPresent();
        }
    }

    private void mark() throws IOException {
        Files.createDirectories(folder);
        try {
            Files.createFile(folder.resolve(MARKER));
        } catch (FileAlreadyExistsException e) {
            // Another node was faster.
        }
    }

    /** One that is gone is not made anew: it may be the disk of another machine that is not there now. */
    @Override
    public void ask() {
        if (!isMarked() || !Files.isWritable(folder)) {
            throw new StoreAway();
        }
    }

    /** Under another name first: what stands there under its own is whole, also after a power cut. */
    @Override
    public void write(UUID file, byte[] content) {
        ask();
        Path place = place(file);
        Path part = place.resolveSibling(file + PART);
        try {
            Files.createDirectories(place.getParent());
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreAway(e);
        }
    }

    @Override
    public byte[] read(UUID file) {
        try {
            return Files.readAllBytes(place(file));
        } catch (NoSuchFileException e) {
            if (!isMarked()) {
                throw new StoreAway(e);
            }
            throw new FileMissing(file);
        } catch (IOException e) {
            throw new StoreAway(e);
        }
    }

    @Override
    public void delete(Collection<UUID> files) {
        List<UUID> gone = List.copyOf(files);
        AfterCommit.run(() -> gone.forEach(this::deleteNow));
    }

    private void deleteNow(UUID file) {
        try {
            Files.deleteIfExists(place(file));
        } catch (IOException e) {
            // No row needs it, and whoever erased it is done: the night tries again.
            FailureLog.write(LOG, e);
        }
    }

    @Override
    public List<UUID> olderThan(Instant moment) {
        ask();
        try (Stream<Path> places = Files.walk(folder, 2)) {
            return places.filter(Files::isRegularFile)
                    .filter(place -> isOlder(place, moment))
                    .map(place -> place.getFileName().toString().replace(PART, ""))
                    .flatMap(FileNames::id)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new StoreAway(e);
        }
    }

    private static boolean isOlder(Path place, Instant moment) {
        try {
            return Files.getLastModifiedTime(place).toInstant().isBefore(moment);
        } catch (IOException e) {
            return false;
        }
    }

    private Path place(UUID file) {
        String name = file.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
