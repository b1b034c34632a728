package lv.lidzas.workflow.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the repository holds below {@code processes/} and {@code forms/}, the same in an IDE and in the jar. */
final class RepositoryFiles {

    private RepositoryFiles() {}

    /** @return texts by classpath name */
    static Map<String, byte[]> read() {
        Map<String, byte[]> found = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String folder : new String[] {"processes/", "forms/"}) {
                for (Resource resource : resolver.getResources("classpath*:" + folder + "**/*.*")) {
                    String url = resource.getURL().toString();
                    try (InputStream in = resource.getInputStream()) {
                        found.put(url.substring(url.lastIndexOf("/" + folder) + 1), in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
