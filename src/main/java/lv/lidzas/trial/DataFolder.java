package lv.lidzas.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import lv.lidzas.settings.StartRefused;
import org.jspecify.annotations.Nullable;

/** Files of the embedded PostgreSQL. Only the same version on the same kind of machine can read them. */
final class DataFolder {

    private static final String VERSION = "17";
    private static final String TRUST = "host all postgres 127.0.0.1/32 trust\nhost all postgres ::1/128 trust\n";
    private static final String WITH_PASSWORD =
            "host all postgres 127.0.0.1/32 scram-sha-256\nhost all postgres ::1/128 scram-sha-256\n";
    private static final List<String> PARTS =
            List.of("PG_VERSION", "base", "global/pg_control", "pg_wal", "pg_xact", "postgresql.conf");
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Path folder;
    private final Path platformMark;

    DataFolder(Path home) {
        this.folder = home.resolve("pg");
        this.platformMark = home.resolve("pg.platform");
    }

    Path path() {
        return folder;
    }

    /** What the server says since its last start. */
    Path log() {
        return folder.resolveSibling("pg.log");
    }

    /** @throws StartRefused if another version or platform made it */
    void checkReadable() {
        checkWhole();
        String version = content(folder.resolve("PG_VERSION"));
        String platform = content(platformMark);
        if (version != null && !version.equals(VERSION)) {
            refuse("PostgreSQL " + version + ", and this release brings PostgreSQL " + VERSION);
        }
        if (version != null && platform != null && !platform.equals(platform())) {
            refuse("a machine of another kind (" + platform + "), and this one is " + platform());
        }
    }

    /** The server would look for what is not there for a minute. */
    private void checkWhole() {
        if (!Files.exists(folder) || isEmpty(folder)) {
            return;
        }
        String lost = PARTS.stream()
                .filter(part -> !Files.isReadable(folder.resolve(part)))
                .findFirst()
                .orElseGet(() -> isBlank(content(folder.resolve("PG_VERSION"))) ? "PG_VERSION" : null);
        if (lost != null) {
            throw new StartRefused("Līdzās does not start, because the data folder " + folder + " is damaged: " + lost
                    + " is missing or empty; restore a backup, or move the folder away to begin anew.");
        }
    }

    void markPlatform() {
        write(platformMark, platform());
    }

    /** Ends a server that a killed run has left behind; nobody else's, because the caller holds the {@link HomeLock}. */
    void stopLeftOver() {
        Path pidFile = folder.resolve("postmaster.pid");
        String text = content(pidFile);
        if (text == null) {
            return;
        }
        String pid = text.lines().findFirst().orElse("").strip();
        if (pid.matches("[0-9]{1,18}")) {
            ProcessHandle.of(Long.parseLong(pid)).filter(DataFolder::isPostgres).ifPresent(DataFolder::stop);
        } else {
            // Damaged: the server, if one still runs, is told by the folder in its command.
            ProcessHandle.allProcesses()
                    .filter(DataFolder::isPostgres)
                    .filter(this::isOfThisFolder)
                    .forEach(DataFolder::stop);
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the start-up check in, which knows no password; {@link #closeDoor} follows at once. */
    void openDoor() {
        if (Files.exists(folder.resolve("pg_hba.conf"))) {
            write(folder.resolve("pg_hba.conf"), TRUST);
        }
    }

    void closeDoor() {
        write(folder.resolve("pg_hba.conf"), WITH_PASSWORD);
    }

    private void refuse(String reason) {
        throw new StartRefused("Līdzās does not start, because the data folder " + folder + " was made by " + reason
                + ": move the folder away, or set LIDZAS_HOME to another one.");
    }

    private boolean isOfThisFolder(ProcessHandle server) {
        return server.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(folder.toString()))
                .orElse(false);
    }

    private static boolean isPostgres(ProcessHandle process) {
        // Numbers are given out again: after a restart of the machine this one may be anybody's.
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle server) {
        CompletableFuture<ProcessHandle> ended = server.onExit();
        server.destroy();
        try {
            ended.get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartRefused("Līdzās does not start, because the database server that an earlier run left"
                    + " behind does not stop: end process " + server.pid() + " and start again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmpty(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String platform() {
        return (System.getProperty("os.name").split(" ")[0] + "-" + System.getProperty("os.arch"))
                .toLowerCase(Locale.ROOT);
    }

    private static @Nullable String content(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static void write(Path file, String text) {
        try {
            Files.write(file, List.of(text.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
