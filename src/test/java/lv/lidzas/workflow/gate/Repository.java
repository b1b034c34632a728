package lv.lidzas.workflow.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The product's own diagrams, forms, tables and mail texts, and those of the example, by bare name. */
final class Repository {

    private static final Map<String, byte[]> FILES = read();

    private Repository() {}

    static Map<String, byte[]> files() {
        return new TreeMap<>(FILES);
    }

    private static Map<String, byte[]> read() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String root : List.of("processes", "forms", "src/test/resources/processes", "src/test/resources/forms")) {
            try (Stream<Path> found = Files.walk(Path.of(root))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
