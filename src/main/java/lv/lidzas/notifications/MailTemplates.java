package lv.lidzas.notifications;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mail texts as last deployed, whether with the repository's folders in their name or by Modeler without. */
@Component
class MailTemplates {

    private final JdbcClient database;
    private final RepositoryService repository;

    /** A resource of a deployment never changes, so its text may be kept. */
    private final Cache<String, String> texts =
            Caffeine.newBuilder().maximumSize(200).build();

    MailTemplates(JdbcClient database, RepositoryService repository) {
        this.database = database;
        this.repository = repository;
    }

    String text(String template, Locale language) {
        String file = template + "." + language.getLanguage() + ".md";
        Newest newest = database.sql("select r.id_, r.deployment_id_, r.name_ from act_ge_bytearray r"
                        + " join act_re_deployment d on d.id_ = r.deployment_id_"
                        + " where r.name_ = :file or right(r.name_, length(:file) + 1) = '/' || :file"
                        + " order by d.deploy_time_ desc limit 1")
                .param("file", file)
                .query((row, number) -> new Newest(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no mail text " + file + " is deployed"));
        return texts.get(newest.id(), id -> load(newest));
    }

    private String load(Newest resource) {
        try (InputStream in = repository.getResourceAsStream(resource.deployment(), resource.name())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Newest(String id, String deployment, String name) {}
}
