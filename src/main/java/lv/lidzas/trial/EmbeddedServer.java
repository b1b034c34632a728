package lv.lidzas.trial;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;

/** How every embedded PostgreSQL is set up: the one of the trial and the one of the tests. */
public final class EmbeddedServer {

    private EmbeddedServer() {}

    /** @param data folder that is kept; whoever starts the server stops it */
    public static EmbeddedPostgres.Builder in(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                // An error quotes the row that it is about, and the server's log ends up in ours.
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_min_error_statement", "panic");
    }
}
