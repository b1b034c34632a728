package lv.lidzas.access.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of the application, with what {@code META-INF/services} says read once: the engine's REST API asks for its
 * engine that way twice per request, and each time every jar would be opened.
 */
final class FoundServices extends ClassLoader {

    private static final String SERVICES = "META-INF/services/";

    private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

    FoundServices(ClassLoader application) {
        super(application);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.startsWith(SERVICES)) {
            return super.getResources(name);
        }
        List<URL> files = found.get(name);
        if (files == null) {
            files = read(super.getResources(name));
            found.put(name, files);
        }
        return Collections.enumeration(files);
    }

    private static List<URL> read(Enumeration<URL> files) throws IOException {
        List<URL> read = new ArrayList<>();
        while (files.hasMoreElements()) {
            URL file = files.nextElement();
            try (InputStream content = file.openStream()) {
                read.add(new URL(null, file.toExternalForm(), new Remembered(content.readAllBytes())));
            }
        }
        return List.copyOf(read);
    }

    private static final class Remembered extends URLStreamHandler {

        private final byte[] content;

        Remembered(byte[] content) {
            this.content = content;
        }

        @Override
        protected URLConnection openConnection(URL file) {
            return new URLConnection(file) {

                @Override
                public void connect() {
                    // It is here.
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(content);
                }
            };
        }
    }
}
