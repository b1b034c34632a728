package lv.lidzas.access.secondfactor;

import dev.samstevens.totp.recovery.RecoveryCodeGenerator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import lv.lidzas.access.identity.SignInThrottle;
import lv.lidzas.access.identity.TooManyAttempts;
import lv.lidzas.access.securitylog.RequestAddress;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.nodes.Limits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a colleague does with a second factor: set it up, prove it, renew it, switch it off. */
@Component
@IfSecondFactor
class SecondFactor {

    private static final int RECOVERY_CODES = 10;

    private final FactorStore store;
    private final Clock clock;
    private final SecurityLog log;

    // Of its own, and by account only: a right password must not forgive wrong codes, and whoever guesses them knows
    // the password already, from whichever address.
    private final SignInThrottle throttle;

    SecondFactor(FactorStore store, Clock clock, SecurityLog log, Limits limits) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.throttle = new SignInThrottle(limits, "second factor");
    }

    boolean isOn(String account) {
        return store.isOn(account);
    }

    /**
     * Uses a code of the authenticator application or a recovery code up.
     *
     * @return false if it is wrong, was used before or belongs to nobody
     * @throws TooManyAttempts if it was not looked at
     */
    boolean accepts(String account, String typed) {
        String code = typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return attempt(account, () -> isCode(account, code) || isRecoveryCode(account, code));
    }

    /**
     * Switches it on, or over to another secret, if the application proves that it knows the secret.
     *
     * @return recovery codes, to be shown once; empty if the code is wrong
     * @throws TooManyAttempts if it was not looked at
     */
    @Transactional(noRollbackFor = TooManyAttempts.class)
    public List<String> setUp(String account, String secret, String typed) {
        String code = typed.replaceAll("\\s", "");
        OptionalLong step = Totp.stepOf(code, secret, clock.instant());
        if (!attempt(account, step::isPresent)) {
            return List.of();
        }
        List<String> recoveryCodes = recoveryCodes();
        store.put(account, secret, step.getAsLong(), recoveryCodes);
        log.write(SecurityEventKind.SECOND_FACTOR_SET_UP, account);
        return recoveryCodes;
    }

    /** @return new recovery codes, to be shown once; the earlier ones are void */
    @Transactional
    public List<String> renewRecoveryCodes(String account) {
        List<String> recoveryCodes = recoveryCodes();
        store.putRecoveryCodes(account, recoveryCodes);
        log.write(SecurityEventKind.RECOVERY_CODES_RENEWED, account);
        return recoveryCodes;
    }

    @Transactional
    public void switchOff(String account) {
        if (store.remove(account)) {
            log.write(SecurityEventKind.SECOND_FACTOR_SWITCHED_OFF, account);
        }
    }

    /** By an administrator, for a colleague who has lost it. */
    @Transactional
    public void takeOff(String account, String administrator) {
        if (store.remove(account)) {
            log.write(SecurityEventKind.SECOND_FACTOR_TAKEN_OFF, administrator, RequestAddress.current(), account);
        }
    }

    private boolean isCode(String account, String code) {
        return store.secret(account).map(secret -> Totp.stepOf(code, secret, clock.instant())).stream()
                .anyMatch(step -> step.isPresent() && store.useStep(account, step.getAsLong()));
    }

    private boolean isRecoveryCode(String account, String code) {
        boolean used = store.useRecoveryCode(account, code);
        if (used) {
            log.write(SecurityEventKind.RECOVERY_CODE_USED, account);
        }
        return used;
    }

    private boolean attempt(String account, BooleanSupplier check) {
        boolean right = throttle.attempt(account, account, check);
        if (!right) {
            log.write(SecurityEventKind.SECOND_FACTOR_FAILED, account);
        }
        return right;
    }

    private static List<String> recoveryCodes() {
        return List.of(new RecoveryCodeGenerator().generateCodes(RECOVERY_CODES));
    }
}
