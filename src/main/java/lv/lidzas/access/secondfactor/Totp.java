package lv.lidzas.access.secondfactor;

import dev.samstevens.totp.code.CodeGenerator;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/** Codes by time, as RFC 6238 and every authenticator application know them: six digits, thirty seconds, SHA-1. */
final class Totp {

    static final int STEP_SECONDS = 30;

    private static final int DIGITS = 6;
    private static final int SECRET_CHARACTERS = 32;
    private static final int NEIGHBOURS = 1;
    private static final CodeGenerator CODES = new DefaultCodeGenerator(HashingAlgorithm.SHA1, DIGITS);

    private Totp() {}

    /** 160 random bits in Base32. */
    static String newSecret() {
        return new DefaultSecretGenerator(SECRET_CHARACTERS).generate();
    }

    /** What the QR code says. */
    static String address(String account, String secret) {
        return new QrData.Builder()
                .label("Līdzās:" + account)
                .issuer("Līdzās")
                .secret(secret)
                .algorithm(HashingAlgorithm.SHA1)
                .digits(DIGITS)
                .period(STEP_SECONDS)
                .build()
                .getUri();
    }

    /** @return the step a code belongs to, one step early or late included; empty if it is no code of now */
    static OptionalLong stepOf(String code, String secret, Instant now) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = current - NEIGHBOURS; step <= current + NEIGHBOURS; step++) {
            if (MessageDigest.isEqual(bytes(code), bytes(code(secret, step)))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static String code(String secret, long step) {
        try {
            return CODES.generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
