package lv.lidzas.documents.store;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Speaks to whatever store the settings name, not only to the one that invented the language. */
final class Buckets {

    /** What stores without regions take. */
    private static final String ANY_REGION = "us-east-1";

    private static final int ATTEMPTS = 2;

    private Buckets() {}

    /**
     * How long it is waited for.
     *
     * @param connect until somebody is there
     * @param answer until the next byte comes
     * @param whole until all is said, tries and all
     */
    record Patience(Duration connect, Duration answer, Duration whole) {

        static final Patience USUAL =
                new Patience(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(30));
    }

    static S3Files of(BucketSettings settings, Patience patience) {
        // Nothing that stands in files of this machine's user decides where files of people go.
        ProfileFile none = ProfileFile.aggregator().build();
        String region = settings.region().isBlank() ? ANY_REGION : settings.region();
        return new S3Files(
                S3Client.builder()
                        .endpointOverride(URI.create(settings.endpoint().strip()))
                        .region(Region.of(region.strip()))
                        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                                settings.accessKey().strip(),
                                settings.secretKey().strip())))
                        // Hosts of their own for buckets, bodies signed part by part and questions before a body are
                        // what few others have.
                        .serviceConfiguration(S3Configuration.builder()
                                .pathStyleAccessEnabled(true)
                                .chunkedEncodingEnabled(false)
                                .expectContinueEnabled(false)
                                .build())
                        // Checksums of a later day are not understood everywhere; what is read is checked by its own
                        // lock.
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .overrideConfiguration(calls -> calls.defaultProfileFile(none)
                                .retryStrategy(strategy -> strategy.maxAttempts(ATTEMPTS))
                                .apiCallTimeout(patience.whole()))
                        .httpClientBuilder(UrlConnectionHttpClient.builder()
                                .connectionTimeout(patience.connect())
                                .socketTimeout(patience.answer()))
                        .build(),
                settings.bucket().strip());
    }
}
