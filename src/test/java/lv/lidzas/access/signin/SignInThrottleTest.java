package lv.lidzas.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void afterTenWrongPasswordsTheNextOneIsNotLookedAt() {
        AtomicInteger looks = new AtomicInteger();
        for (int i = 0; i < SignInThrottle.FAILURES_PER_ACCOUNT; i++) {
            throttle.attempt("anna", "192.0.2.1", () -> looks.incrementAndGet() < 0);
        }

        assertThatThrownBy(() -> throttle.attempt("anna", "192.0.2.1", () -> looks.incrementAndGet() > 0))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(looks).hasValue(SignInThrottle.FAILURES_PER_ACCOUNT);
    }

    @Test
    void nobodyLocksAColleagueOutFromAnotherAddress() {
        fail("anna", "192.0.2.1", SignInThrottle.FAILURES_PER_ACCOUNT);

        assertThat(throttle.attempt("anna", "192.0.2.2", () -> true)).isTrue();
    }

    @Test
    void oneAddressThatTriesManyAccountsIsSlowedToo() {
        for (int account = 0; account < SignInThrottle.FAILURES_PER_ADDRESS; account++) {
            fail("user" + account, "192.0.2.3", 1);
        }

        assertThatThrownBy(() -> throttle.attempt("anna", "192.0.2.3", () -> true))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void theRightPasswordForgivesEarlierMistakes() {
        fail("anna", "192.0.2.4", SignInThrottle.FAILURES_PER_ACCOUNT - 1);
        throttle.attempt("anna", "192.0.2.4", () -> true);
        fail("anna", "192.0.2.4", SignInThrottle.FAILURES_PER_ACCOUNT - 1);

        assertThat(throttle.attempt("anna", "192.0.2.4", () -> true)).isTrue();
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(account, address, () -> false)).isFalse();
        }
    }
}
