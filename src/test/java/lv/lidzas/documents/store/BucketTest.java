package lv.lidzas.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What only a bucket does; that it does as any store does stands in {@link FileStoreTest}. */
@ExtendWith(OutputCaptureExtension.class)
class BucketTest {

    private final BucketServer bucket = new BucketServer();
    private final UUID file = UUID.randomUUID();

    @AfterEach
    void end() {
        bucket.close();
    }

    @Test
    void itHoldsWhatIsLockedUnderTheIdAloneAndIsListedToItsEnd() {
        try (S3Files store = BucketServer.store(bucket.settings())) {
            List<UUID> five = Stream.generate(UUID::randomUUID).limit(5).toList();
            five.forEach(one -> store.write(one, new byte[] {4, 2}));

            assertThat(bucket.objects())
                    .containsOnlyKeys(five.stream().map(UUID::toString).toList());
            assertThat(bucket.objects().get(five.get(0).toString())).containsExactly(4, 2);
            assertThat(store.olderThan(Instant.now().plusSeconds(60))).containsExactlyInAnyOrderElementsOf(five);
        }
    }

    @Test
    void aBucketThatThereIsNotIsNoMissingFile() {
        try (S3Files store = BucketServer.store(bucket.settings("another"))) {
            assertThatThrownBy(store::ask).isInstanceOf(StoreAway.class);
            assertThatThrownBy(() -> store.read(file)).isInstanceOf(StoreAway.class);
            assertThatThrownBy(() -> store.write(file, new byte[] {1})).isInstanceOf(StoreAway.class);
        }
    }

    @Test
    void anAccountThatIsNotLetInIsNoMissingFile() {
        BucketSettings right = bucket.settings();
        BucketSettings wrong = new BucketSettings(right.endpoint(), right.bucket(), "", "another", "secret");
        try (S3Files store = BucketServer.store(wrong)) {
            assertThatThrownBy(() -> store.read(file)).isInstanceOf(StoreAway.class);
        }
    }

    @Test
    void oneThatTakesWhatIsSaidAndSaysNothingIsNotWaitedForForEver() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                S3Files store = BucketServer.store(BucketServer.settings(silent.getLocalPort(), BucketServer.BUCKET))) {
            assertThatThrownBy(store::ask).isInstanceOf(StoreAway.class);
            assertThatThrownBy(() -> store.write(file, new byte[] {1})).isInstanceOf(StoreAway.class);
        }
    }

    @Test
    void whoErasesManyFilesWaitsForABucketThatIsAwayOnce(CapturedOutput log) {
        try (S3Files store = BucketServer.store(bucket.settings())) {
            bucket.fails(503);
            store.delete(Stream.generate(UUID::randomUUID).limit(20).toList());

            assertThat(bucket.asked()).as("two tries of the first one").isEqualTo(2);
            assertThat(log.getAll()).contains("StoreAway").doesNotContain(BucketServer.SECRET);
        }
    }

    @Test
    void theSettingsShowNoSecret() {
        assertThat(bucket.settings().areGiven()).isTrue();
        assertThat(BucketSettings.NONE.areGiven()).isFalse();
        assertThat(bucket.settings().toString()).contains(BucketServer.BUCKET).doesNotContain(BucketServer.SECRET);
    }
}
