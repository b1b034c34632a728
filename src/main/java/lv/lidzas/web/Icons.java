package lv.lidzas.web;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** Icons of the library of the pages, by the names that they have there; a page holds the drawing itself. */
@Component
class Icons {

    private static final Pattern FRAME = Pattern.compile("</?svg[^>]*>|\\s*\\n\\s*");

    private final WebJarVersionLocator libraries = new WebJarVersionLocator();
    private final Map<String, String> drawings = new ConcurrentHashMap<>();

    /**
     * What stands inside the {@code svg} of an icon.
     *
     * @throws IllegalArgumentException if the library has none of that name
     */
    String drawing(String name) {
        return drawings.computeIfAbsent(name, this::read);
    }

    private String read(String name) {
        String path = libraries.fullPath("bootstrap-icons", "icons/" + name + ".svg");
        if (path == null) {
            throw new IllegalArgumentException("no icon " + name);
        }
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            return FRAME.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException("no icon " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
