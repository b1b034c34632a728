package lv.lidzas.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged application as its users run it: its own process, job executor on; trial mode, unless settings name a
 * database.
 */
public final class RunningJar implements AutoCloseable {

    /** Half the processor time of a start; nobody works long enough here for the second compiler. */
    private static final List<String> JAVA_OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** As in the other tests: a program sends its password with each of hundreds of requests. */
    private static final List<String> ARGUMENTS =
            List.of("--lidzas.passwords.memory-kib=1024", "--lidzas.passwords.iterations=1");

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger((int) (12_000 + ProcessHandle.current().pid() % 100 * 100));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Path LOGS = Path.of("target", "application-logs");

    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private List<String> program;
    private Process process;

    /** @param home data folder, kept over restarts */
    public RunningJar(Path home) {
        this(home, Map.of());
    }

    /** @param settings environment variables */
    public RunningJar(Path home, Map<String, String> settings) {
        this.home = home;
        this.settings = settings;
        this.port = freePort();
    }

    /** One in production mode, with a mail server and an organisation; the settings name its database. */
    public static RunningJar inProduction(Map<String, String> settings) {
        Map<String, String> whole = new HashMap<>();
        whole.put("SPRING_MAIL_HOST", "127.0.0.1");
        whole.put("SPRING_MAIL_PORT", String.valueOf(MailServer.port()));
        whole.put("LIDZAS_MAIL_FROM", "lidzas@example.org");
        whole.put("LIDZAS_ADMIN_ID", EngineRest.ADMINISTRATOR);
        whole.put("LIDZAS_ADMIN_PASSWORD", EngineRest.PASSWORD);
        whole.put("LIDZAS_BASE_URL", "http://localhost");
        whole.put("LIDZAS_ORGANISATION_NAME", "Testa biedrība");
        whole.put("LIDZAS_ORGANISATION_REGISTRATION_NUMBER", "40000000000");
        whole.put("LIDZAS_ORGANISATION_ADDRESS", "Testa iela 1, Rīga");
        whole.put("LIDZAS_ORGANISATION_SIGNATORY", "Testa Parakstītāja");
        whole.put("LIDZAS_ORGANISATION_EMAIL", "birojs@example.org");
        whole.put("LIDZAS_ORGANISATION_PHONE", "+371 20000000");
        whole.put("LIDZAS_ORGANISATION_DUTY_PHONE", "+371 20000001");
        whole.putAll(settings);
        return new RunningJar(newHome(), whole);
    }

    /** A trial in which the example people are in their places already; its data was brought here from another folder. */
    public static RunningJar ofTrial() {
        return ofTrial(Map.of());
    }

    /** @param settings environment variables */
    public static RunningJar ofTrial(Map<String, String> settings) {
        return new RunningJar(UnpackedJar.get().copyOfTrial(), settings);
    }

    /** Starts the one file that users get, not what was unpacked from it. */
    public RunningJar asPackaged() {
        return running(List.of("-jar", UnpackedJar.PACKAGED.toString()));
    }

    /** Starts what was unpacked from that file from now on. */
    public RunningJar asUnpacked() {
        return running(UnpackedJar.get().program());
    }

    /** Starts a later release from now on: some files of the repository read otherwise. */
    public RunningJar changed(Map<String, UnaryOperator<String>> files) {
        return running(UnpackedJar.get().variant(home.getFileName() + ".jar", files));
    }

    /** @param program what Java is told to run */
    RunningJar running(List<String> program) {
        this.program = program;
        return this;
    }

    public RunningJar start() {
        return begin().ready();
    }

    /** Starts it and does not wait until it is up. */
    public RunningJar begin() {
        try {
            List<String> command = new ArrayList<>(List.of(java()));
            command.addAll(JAVA_OPTIONS);
            command.addAll(program == null ? UnpackedJar.get().program() : program);
            command.addAll(ARGUMENTS);
            ProcessBuilder builder = new ProcessBuilder(command);
            Map<String, String> environment = builder.environment();
            environment.put("LIDZAS_HOME", home.toString());
            environment.put("SERVER_PORT", String.valueOf(port));
            environment.remove("SPRING_DATASOURCE_URL");
            environment.putAll(settings);
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits until it is up. */
    public RunningJar ready() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .failFast("the application ended, see " + log(), () -> !process.isAlive())
                .until(this::isReady);
        return this;
    }

    /** As {@code kill -9} does: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Asks it to stop, as an operating system does. */
    public void stop() {
        process.destroy();
        waitForEnd();
    }

    public int port() {
        return port;
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    public Path home() {
        return home;
    }

    public Path log() {
        return home.resolve("application.log");
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            waitForEnd();
        }
    }

    /** Stops it and takes its data away; its log stays, for whoever looks into a test that failed. */
    public void remove() {
        close();
        keepLog();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keepLog() {
        if (process == null) {
            return;
        }
        try {
            Files.createDirectories(LOGS);
            Files.copy(log(), LOGS.resolve(home.getFileName() + ".log"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady() {
        try {
            return CLIENT.send(
                                    HttpRequest.newBuilder(URI.create(url("/actuator/health")))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One below those that the system gives to whoever calls, so that it is free again for the next start. */
    private static int freePort() {
        while (true) {
            int port = NEXT_PORT.getAndIncrement();
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new empty data folder. */
    public static Path newHome() {
        try {
            return Files.createTempDirectory("lidzas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
