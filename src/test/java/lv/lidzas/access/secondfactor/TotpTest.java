package lv.lidzas.access.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    // The secret "12345678901234567890" of RFC 6238, appendix B.
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.stepOf(code, SECRET, Instant.ofEpochSecond(second))).hasValue(second / Totp.STEP_SECONDS);
    }

    @Test
    void oneStepEarlyOrLateIsAcceptedAndNoMore() {
        long second = 1111111109;

        for (long off : new long[] {-30, 30}) {
            assertThat(Totp.stepOf("081804", SECRET, Instant.ofEpochSecond(second + off)))
                    .hasValue(second / Totp.STEP_SECONDS);
        }
        for (long off : new long[] {-60, 60}) {
            assertThat(Totp.stepOf("081804", SECRET, Instant.ofEpochSecond(second + off)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "81804", "0818040", "abcdef", "٠٨١٨٠٤"})
    void nothingElseIsACode(String typed) {
        assertThat(Totp.stepOf(typed, SECRET, Instant.ofEpochSecond(1111111109)))
                .isEmpty();
    }

    @Test
    void aSecretHas160BitsAndTheQrCodeSaysWhoseItIs() {
        String secret = Totp.newSecret();

        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
        assertThat(Totp.address("anna", secret)).startsWith("otpauth://totp/").contains("anna", "secret=" + secret);
        assertThat(QrPicture.of(Totp.address("anna", secret)).path()).startsWith("M4,4h1");
    }
}
