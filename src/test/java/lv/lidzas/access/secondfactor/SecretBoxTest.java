package lv.lidzas.access.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private final SecretBox box = box("0123456789abcdef0123456789abcdef");

    @Test
    void whatIsLockedCanBeUnlockedAndLooksDifferentEachTime() {
        byte[] locked = box.lock("SECRET");

        assertThat(box.unlock(locked)).isEqualTo("SECRET");
        assertThat(locked).isNotEqualTo(box.lock("SECRET"));
        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
    }

    @Test
    void anotherKeyOrAChangedByteUnlocksNothing() {
        byte[] locked = box.lock("SECRET");
        assertThatThrownBy(() -> box("another-key-another-key-another-").unlock(locked))
                .isInstanceOf(IllegalStateException.class);

        locked[locked.length - 1] ^= 1;
        assertThatThrownBy(() -> box.unlock(locked)).isInstanceOf(IllegalStateException.class);
    }

    private static SecretBox box(String key) {
        return new SecretBox(new SecondFactorSettings(
                true, Set.of(), Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII))));
    }
}
