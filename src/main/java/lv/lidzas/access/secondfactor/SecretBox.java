package lv.lidzas.access.secondfactor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Keeps secrets that must be readable again: AES-GCM, a fresh nonce each. The key never stands in the database. */
@Component
@IfSecondFactor
class SecretBox {

    private static final int NONCE_BYTES = 16;

    private final BytesEncryptor cipher;

    SecretBox(SecondFactorSettings settings) {
        this.cipher = new AesBytesEncryptor(
                new SecretKeySpec(Base64.getDecoder().decode(settings.secretKey()), "AES"),
                KeyGenerators.secureRandom(NONCE_BYTES),
                CipherAlgorithm.GCM);
    }

    byte[] lock(String secret) {
        return cipher.encrypt(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException if it was locked with another key or changed */
    String unlock(byte[] locked) {
        return new String(cipher.decrypt(locked), StandardCharsets.UTF_8);
    }
}
