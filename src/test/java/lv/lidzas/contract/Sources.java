package lv.lidzas.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people who are not developers edit: everything in processes/ and forms/. */
final class Sources {

    /** Of the product. */
    static final Path PRODUCT = Path.of("");

    /** Of the example, which is the proof that the pattern repeats. */
    static final Path EXAMPLE = Path.of("src/test/resources");

    private static final Pattern PAGE =
            Pattern.compile("\\b(Forms|FormOnPage|PageForm|PublicForm|DeclaredText|RecordType)\\b");

    private Sources() {}

    /** Paths below a root, with slashes, beside their content. */
    static Map<String, byte[]> under(Path root) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : List.of("processes", "forms")) {
            for (Path file : files(root.resolve(folder))) {
                String name = root.toString().isEmpty()
                        ? file.toString()
                        : root.relativize(file).toString();
                files.put(name.replace('\\', '/'), content(file));
            }
        }
        return files;
    }

    /** Product and example together, as the tests deploy them. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = under(PRODUCT);
        files.putAll(under(EXAMPLE));
        return files;
    }

    /** What an analyst deploys in tests with Modeler alone, by path below the folder of all of them. */
    static Map<String, byte[]> ofAnalysts() {
        Map<String, byte[]> files = new TreeMap<>();
        Path root = Path.of("src/test/resources/analyst");
        for (Path file : files(root)) {
            files.put(root.relativize(file).toString().replace('\\', '/'), content(file));
        }
        return files;
    }

    /** Java sources of the product and the example as one text each. */
    static List<String> java() {
        List<String> sources = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/test/java/lv/lidzas/example")) {
            for (Path file : files(Path.of(folder))) {
                sources.add(new String(content(file), StandardCharsets.UTF_8));
            }
        }
        return sources;
    }

    /** Those of them that have to do with the showing or taking of forms. */
    static List<String> pages() {
        return java().stream().filter(source -> PAGE.matcher(source).find()).toList();
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
