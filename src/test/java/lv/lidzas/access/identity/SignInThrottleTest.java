package lv.lidzas.access.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.nodes.Limits;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SignInThrottleTest {

    @Autowired
    private Limits limits;

    private SignInThrottle throttle;

    @BeforeEach
    void nothingIsCountedYet() {
        throttle = new SignInThrottle(limits, UUID.randomUUID().toString());
    }

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

    @Test
    void whatFailsOnOneNodeCountsOnAll() {
        String name = UUID.randomUUID().toString();
        SignInThrottle here = new SignInThrottle(limits, name);
        SignInThrottle there = new SignInThrottle(limits, name);
        for (int i = 0; i < SignInThrottle.FAILURES_PER_ACCOUNT; i++) {
            (i % 2 == 0 ? here : there).attempt("anna", "192.0.2.1", () -> false);
        }

        assertThatThrownBy(() -> here.attempt("anna", "192.0.2.1", () -> true)).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> there.attempt("anna", "192.0.2.1", () -> true)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void aLookThatFailsItselfIsNotCounted() {
        for (int i = 0; i <= SignInThrottle.FAILURES_PER_ACCOUNT; i++) {
            assertThatThrownBy(() -> throttle.attempt("anna", "192.0.2.1", () -> {
                        throw new IllegalStateException("the database is away");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(throttle.attempt("anna", "192.0.2.1", () -> true)).isTrue();
    }

    @Test
    void whatIsKnownToBeRightIsCountedFromTheFirstFailureOfTheAddressOn() {
        assertThat(throttle.isCalm("192.0.2.1")).isTrue();

        fail("anna", "192.0.2.1", 1);

        assertThat(throttle.isCalm("192.0.2.1")).isFalse();
        assertThat(throttle.isCalm("192.0.2.2")).isTrue();
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(account, address, () -> false)).isFalse();
        }
    }
}
