package lv.lidzas.volunteers.record;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Seals what nobody may read in the database or a backup: AES-GCM, by the installation's key, which is in neither. */
@Component
class Seal {

    private static final int NONCE_BYTES = 16;

    private final @Nullable BytesEncryptor cipher;

    Seal(@Value("${lidzas.second-factor.secret-key:}") String key) {
        cipher = key.isBlank()
                ? null
                : new AesBytesEncryptor(
                        new SecretKeySpec(Base64.getDecoder().decode(key), "AES"),
                        KeyGenerators.secureRandom(NONCE_BYTES),
                        CipherAlgorithm.GCM);
    }

    /** Whether the installation has a key. */
    boolean isThere() {
        return cipher != null;
    }

    byte[] close(String text) {
        return there().encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    String open(byte[] sealed) {
        return new String(there().decrypt(sealed), StandardCharsets.UTF_8);
    }

    private BytesEncryptor there() {
        if (cipher == null) {
            throw new IllegalStateException("LIDZAS_SECRET_KEY is not set");
        }
        return cipher;
    }
}
