package lv.lidzas.documents.store;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store that the settings ask for. */
@Configuration(proxyBeanMethods = false)
class FileStores {

    @Bean
    FileStore fileStore(DocumentSettings settings, BucketSettings bucket, JdbcClient jdbc, Clock clock) {
        if (bucket.areGiven()) {
            return Buckets.of(bucket, Buckets.Patience.USUAL);
        }
        return settings.folder().isBlank()
                ? new PostgresFiles(jdbc, clock)
                : FolderFiles.in(Path.of(settings.folder().strip()), () -> namesNoFile(jdbc));
    }

    private static boolean namesNoFile(JdbcClient jdbc) {
        return jdbc.sql("select not exists (select from lidzas.document where state in ('open', 'quarantined'))")
                .query(Boolean.class)
                .single();
    }
}
