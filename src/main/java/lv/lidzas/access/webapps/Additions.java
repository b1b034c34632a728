package lv.lidzas.access.webapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The same scripts for all three applications: whatever stands in {@code plugin-webapp/lidzas}. */
final class Additions {

    static final String ID = "lidzas";

    private static final String FOLDER = "plugin-webapp/" + ID + "/";

    /** Names below the folder, in their order. */
    static final List<String> FILES = files("js", "css");

    private Additions() {}

    private static List<String> files(String... endings) {
        PathMatchingResourcePatternResolver resolver =
                new PathMatchingResourcePatternResolver(Additions.class.getClassLoader());
        return Stream.of(endings)
                .flatMap(ending -> found(resolver, "classpath:" + FOLDER + "**/*." + ending))
                .sorted()
                .toList();
    }

    private static Stream<String> found(PathMatchingResourcePatternResolver resolver, String pattern) {
        try {
            return Stream.of(resolver.getResources(pattern)).map(Additions::name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
