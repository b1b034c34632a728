package lv.lidzas.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged application, unpacked and with an archive of its classes: a start takes half the processor time. The start
 * that makes the archive is the first one of a trial, so its data folder is kept as well. All of it is made once a day
 * from a jar, by whichever class of tests comes first; the others wait for it.
 */
final class UnpackedJar {

    static final Path PACKAGED = Path.of("target", "lidzas.jar");

    private static final Path FOLDER = Path.of("target", "unpacked");
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private static UnpackedJar made;

    private final Path folder;

    private UnpackedJar(Path folder) {
        this.folder = folder;
    }

    static synchronized UnpackedJar get() {
        if (made == null) {
            made = make();
        }
        return made;
    }

    /** What Java runs. */
    List<String> program() {
        return program(repository(), "-XX:SharedArchiveFile=" + archive());
    }

    /** What Java runs for an application in which some files of the repository read otherwise. */
    List<String> variant(String name, Map<String, UnaryOperator<String>> files) {
        try {
            Path variant = Files.copy(repository(), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem entries = FileSystems.newFileSystem(variant)) {
                for (Map.Entry<String, UnaryOperator<String>> file : files.entrySet()) {
                    Path entry = entries.getPath(file.getKey());
                    String before = Files.readString(entry);
                    String after = file.getValue().apply(before);
                    if (after.equals(before)) {
                        throw new IllegalArgumentException("nothing is changed in " + file.getKey());
                    }
                    Files.writeString(entry, after);
                }
            }
            return program(variant, "-XX:SharedArchiveFile=" + archive());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the data folder of a trial whose example people are in their places. */
    Path copyOfTrial() {
        Path copy = RunningJar.newHome();
        try (Stream<Path> files = Files.walk(trial())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = copy.resolve(trial().relativize(file).toString());
                if (!target.equals(copy)) {
                    // PostgreSQL wants its folder to be its own alone.
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All libraries are named: Tomcat finds the pages of Camunda's applications in no others. What holds no classes comes
     * last, where the archive of the classes does not ask for it to be the same.
     */
    private List<String> program(Path repository, String option) {
        try (JarFile opened = new JarFile(jar().toFile())) {
            Attributes manifest = opened.getManifest().getMainAttributes();
            Stream<Path> libraries = Stream.of(
                            manifest.getValue(Attributes.Name.CLASS_PATH).split(" "))
                    .map(folder::resolve);
            String classPath = Stream.of(Stream.of(jar()), libraries, Stream.of(repository))
                    .flatMap(Function.identity())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            return List.of(option, "-cp", classPath, manifest.getValue(Attributes.Name.MAIN_CLASS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar() {
        return folder.resolve("lidzas.jar");
    }

    /** Diagrams, tables, mails and forms, which another release has otherwise. */
    private Path repository() {
        return folder.resolve("repository.jar");
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    private Path trial() {
        return folder.resolve("trial");
    }

    private static UnpackedJar make() {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel channel = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock turn = channel.lock()) {
                LocalDate today = LocalDate.now(TestClock.RIGA);
                String jar = checksum();
                UnpackedJar unpacked = new UnpackedJar(FOLDER.resolve(today + "-" + jar));
                if (!Files.exists(unpacked.trial())) {
                    // A JVM that began before midnight goes on with yesterday's.
                    removeAllBut(today.minusDays(1) + "-" + jar);
                    unpacked.unpack();
                    unpacked.train();
                }
                return unpacked;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All jars are equally old, so that they are the same when built from the same. */
    private static String checksum() throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream jar = new CheckedInputStream(Files.newInputStream(PACKAGED), sum)) {
            jar.transferTo(OutputStream.nullOutputStream());
        }
        return Long.toHexString(sum.getValue());
    }

    private static void removeAllBut(String kept) throws IOException {
        try (Stream<Path> before = Files.list(FOLDER)) {
            for (Path old : before.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith(kept))
                    .toList()) {
                FileSystemUtils.deleteRecursively(old);
            }
        }
    }

    private void unpack() throws IOException {
        Process tools = new ProcessBuilder(
                        RunningJar.java(),
                        "-Djarmode=tools",
                        "-jar",
                        PACKAGED.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .start();
        assertThat(tools.onExit().join().exitValue()).isZero();
        try (FileSystem application = FileSystems.newFileSystem(jar());
                FileSystem repository = FileSystems.newFileSystem(repository(), Map.of("create", "true"))) {
            for (String part : new String[] {"/processes", "/forms"}) {
                Path from = application.getPath(part);
                FileSystemUtils.copyRecursively(from, repository.getPath(part));
                FileSystemUtils.deleteRecursively(from);
            }
        }
    }

    private void train() throws IOException {
        RunningJar first = new RunningJar(
                        Files.createDirectory(folder.resolve("training")).toAbsolutePath())
                .running(program(repository(), "-XX:ArchiveClassesAtExit=" + archive()));
        try (first) {
            first.start();
            await().atMost(PATIENCE)
                    .until(() -> Files.readString(first.log()).contains("The example people are in their places"));
            EngineRest rest = new EngineRest(first);
            await().atMost(PATIENCE).until(() -> rest.get("/job?messages=true&withRetriesLeft=true")
                    .isEmpty());
        } finally {
            first.keepLog();
        }
        assertThat(archive()).exists();
        Files.delete(first.log());
        Files.move(first.home(), trial());
    }
}
