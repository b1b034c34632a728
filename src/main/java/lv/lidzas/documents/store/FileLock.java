package lv.lidzas.documents.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Locks the content of files: AES-GCM, a fresh nonce each, bound to the file's id, so that no file can stand in another's place. The
 * first key of the setting locks, all of them open: a new one is put in front, and the old one stays until the nights have locked all
 * anew.
 */
@Component
public class FileLock {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    FileLock(DocumentSettings settings) {
        for (String key : settings.keys().split(",")) {
            if (!key.isBlank()) {
                String[] parts = key.strip().split(":", 2);
                keys.put(parts[0], new SecretKeySpec(Base64.getDecoder().decode(parts[1]), "AES"));
            }
        }
    }

    /** What is written, and the name of the key. */
    public record Locked(String key, byte[] content) {}

    /** Whether there is a key at all. */
    public boolean isReady() {
        return !keys.isEmpty();
    }

    /** Name of the key that locks. */
    public String key() {
        return keys.keySet().iterator().next();
    }

    public Locked lock(UUID file, byte[] content) {
        String key = key();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] locked = run(Cipher.ENCRYPT_MODE, key, nonce, file, content, 0, content.length);
        return new Locked(
                key,
                ByteBuffer.allocate(NONCE + locked.length)
                        .put(nonce)
                        .put(locked)
                        .array());
    }

    /** @throws IllegalStateException if it was locked with a key that there is no more, changed, or put in another's place */
    public byte[] open(UUID file, String key, byte[] locked) {
        if (!keys.containsKey(key) || locked.length < NONCE) {
            throw new IllegalStateException("there is no key for a file");
        }
        byte[] nonce = Arrays.copyOf(locked, NONCE);
        return run(Cipher.DECRYPT_MODE, key, nonce, file, locked, NONCE, locked.length - NONCE);
    }

    private byte[] run(int mode, String key, byte[] nonce, UUID file, byte[] bytes, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(file.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a file cannot be locked or opened", e);
        }
    }
}
