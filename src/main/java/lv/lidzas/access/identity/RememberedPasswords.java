package lv.lidzas.access.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords that were right a moment ago, so that a program which sends one with each request does not pay for the slow
 * hash each time. Kept is a hash under a key that lives in this process only, bound to the stored password: a changed one
 * counts at once.
 */
@Component
class RememberedPasswords {

    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key = freshKey();
    private final Cache<ByteBuffer, String> stamps =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(WHILE).build();

    void keep(StaffMember member, String password) {
        stamps.put(hash(member, password), member.passwordStamp());
    }

    boolean holds(StaffMember member, String password) {
        return member.passwordStamp().equals(stamps.getIfPresent(hash(member, password)));
    }

    private ByteBuffer hash(StaffMember member, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(member.id().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec freshKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
