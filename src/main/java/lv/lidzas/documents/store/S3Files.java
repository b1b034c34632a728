package lv.lidzas.documents.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.base.FailureLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** In a bucket of a store that speaks as S3 does, under a file's id. What it shows is whole: it keeps no half of an object. */
class S3Files implements FileStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(S3Files.class);
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    S3Files(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void ask() {
        answered(() -> client.headBucket(asked -> asked.bucket(bucket)));
    }

    @Override
    public void write(UUID file, byte[] content) {
        answered(() -> client.putObject(
                object -> object.bucket(bucket).key(file.toString()).contentType("application/octet-stream"),
                RequestBody.fromBytes(content)));
    }

    @Override
    public byte[] read(UUID file) {
        return answered(() -> {
            try {
                return client.getObjectAsBytes(object -> object.bucket(bucket).key(file.toString()))
                        .asByteArray();
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_FOUND && !(e instanceof NoSuchBucketException)) {
                    throw new FileMissing(file);
                }
                throw e;
            }
        });
    }

    @Override
    public void delete(Collection<UUID> files) {
        List<UUID> gone = List.copyOf(files);
        AfterCommit.run(() -> deleteNow(gone));
    }

    /** One by one: not every store deletes several at once. Where it is away for one, nobody waits for it with the others. */
    private void deleteNow(List<UUID> files) {
        try {
            for (UUID file : files) {
                answered(() ->
                        client.deleteObject(object -> object.bucket(bucket).key(file.toString())));
            }
        } catch (StoreAway e) {
            // Their rows are gone, and whoever erased them is done: the night tries again.
            FailureLog.write(LOG, e);
        }
    }

    @Override
    public List<UUID> olderThan(Instant moment) {
        return answered(() -> client.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream()
                .filter(object -> object.lastModified().isBefore(moment))
                .flatMap(object -> FileNames.id(object.key()))
                .toList());
    }

    /** Whatever else it says than what was asked, it cannot be used now. */
    private static <T> T answered(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (SdkException e) {
            throw new StoreAway(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
