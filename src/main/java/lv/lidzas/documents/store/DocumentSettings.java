package lv.lidzas.documents.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keys names and keys, {@code 2026:…,2025:…}, each 32 bytes in Base64; the first locks, all open; empty: no files are kept
 * @param folder where the content of files stands; empty: in the database, or in a bucket, {@link BucketSettings}
 */
@ConfigurationProperties("lidzas.documents")
record DocumentSettings(@DefaultValue("") String keys, @DefaultValue("") String folder) {}
