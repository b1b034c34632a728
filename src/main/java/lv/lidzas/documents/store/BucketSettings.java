package lv.lidzas.documents.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket in a store that speaks as S3 does.
 *
 * @param endpoint where it answers, {@code https://s3.example.org}; empty: files stand elsewhere
 * @param region as the store calls it; empty: the one that those without any take
 */
@ConfigurationProperties("lidzas.documents.s3")
record BucketSettings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey) {

    static final BucketSettings NONE = new BucketSettings("", "", "", "", "");

    boolean areGiven() {
        return !endpoint.isBlank();
    }

    /** What a log may show. */
    @Override
    public String toString() {
        return "BucketSettings[" + endpoint + ", " + bucket + "]";
    }
}
