package lv.lidzas.base;

import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this installation stands in the network: {@code LIDZAS_BASE_URL}. */
@Component
public class SiteAddress {

    private final String base;

    SiteAddress(@Value("${lidzas.base-url:}") String baseUrl, @Value("${server.port:8080}") int port) {
        this.base = baseUrl.isBlank() ? "http://localhost:" + port : baseUrl.replaceAll("/+$", "");
    }

    /**
     * @param path beginning with a slash
     * @return an absolute address, as mails need it
     */
    public String of(String path) {
        return base + path;
    }

    /** The name of the machine in the network, which is the organisation's own and stays: {@code lidzas.example.org}. */
    public String host() {
        return Objects.requireNonNullElse(URI.create(base).getHost(), "localhost");
    }
}
