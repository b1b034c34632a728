package lv.lidzas.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keys of files: which one locks, which ones open, and what no key opens. */
class FileLockTest {

    private static final String OLD = "2025:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEW = "2026:HxscGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEAAAE=";
    private static final byte[] CONTENT = "Kanārijs".getBytes(StandardCharsets.UTF_8);

    private final UUID file = UUID.randomUUID();

    @Test
    void withoutAKeyNoFilesAreKept() {
        assertThat(lock("").isReady()).isFalse();
        assertThat(lock(OLD).isReady()).isTrue();
    }

    @Test
    void theFirstKeyLocksAndTheOldOneStillOpens() {
        FileLock.Locked before = lock(OLD).lock(file, CONTENT);
        FileLock rotated = lock(NEW + ", " + OLD);
        FileLock.Locked after = rotated.lock(file, CONTENT);

        assertThat(before.key()).isEqualTo("2025");
        assertThat(after.key()).isEqualTo("2026");
        assertThat(rotated.open(file, before.key(), before.content())).isEqualTo(CONTENT);
        assertThat(rotated.open(file, after.key(), after.content())).isEqualTo(CONTENT);
        assertThatThrownBy(() -> lock(NEW).open(file, before.key(), before.content()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lockedContentShowsNothingAndIsDifferentEachTime() {
        byte[] one = lock(OLD).lock(file, CONTENT).content();
        byte[] other = lock(OLD).lock(file, CONTENT).content();

        assertThat(one).isNotEqualTo(other);
        assertThat(new String(one, StandardCharsets.UTF_8)).doesNotContain("rijs");
    }

    @Test
    void whatWasChangedOrPutInAnotherFilesPlaceDoesNotOpen() {
        byte[] locked = lock(OLD).lock(file, CONTENT).content();
        assertThatThrownBy(() -> lock(OLD).open(UUID.randomUUID(), "2025", locked))
                .isInstanceOf(IllegalStateException.class);
        locked[locked.length - 1] ^= 1;
        assertThatThrownBy(() -> lock(OLD).open(file, "2025", locked)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> lock(OLD).open(file, "2025", new byte[3])).isInstanceOf(IllegalStateException.class);
    }

    private static FileLock lock(String keys) {
        return new FileLock(new DocumentSettings(keys, ""));
    }
}
