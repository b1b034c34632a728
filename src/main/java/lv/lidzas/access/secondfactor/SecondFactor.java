package lv.lidzas.access.secondfactor;

import dev.samstevens.totp.recovery.RecoveryCodeGenerator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import lv.lidzas.access.secondfactor.SecondFactorChanged.Change;
import lv.lidzas.access.signin.SignInThrottle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a colleague does with a second factor: set it up, prove it, renew it, switch it off. */
@Component
@IfSecondFactor
class SecondFactor {

    private static final int RECOVERY_CODES = 10;

    private final FactorStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // Of its own, and by account only: a right password must not forgive wrong codes, and whoever guesses them knows
    // the
    // password already, from whichever address.
    private final SignInThrottle throttle = new SignInThrottle();

    SecondFactor(FactorStore store, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    boolean isOn(String account) {
        return store.find(account).isPresent();
    }

    /**
     * Uses a code of the authenticator application or a recovery code up.
     *
     * @return false if it is wrong, was used before or belongs to nobody
     * @throws lv.lidzas.access.signin.TooManyAttempts if it was not looked at
     */
    boolean accepts(String account, String typed) {
        String code = typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return throttle.attempt(account, account, () -> isCode(account, code) || isRecoveryCode(account, code));
    }

    /**
     * Switches it on, or over to another secret, if the application proves that it knows the secret.
     *
     * @return recovery codes, to be shown once; empty if the code is wrong
     * @throws lv.lidzas.access.signin.TooManyAttempts if it was not looked at
     */
    @Transactional
    public List<String> setUp(String account, String secret, String typed) {
        String code = typed.replaceAll("\\s", "");
        OptionalLong step = Totp.stepOf(code, secret, clock.instant());
        if (!throttle.attempt(account, account, step::isPresent)) {
            return List.of();
        }
        List<String> recoveryCodes = recoveryCodes();
        store.put(account, secret, step.getAsLong(), recoveryCodes);
        tell(account, account, Change.SET_UP);
        return recoveryCodes;
    }

    /** @return new recovery codes, to be shown once; the earlier ones are void */
    @Transactional
    public List<String> renewRecoveryCodes(String account) {
        List<String> recoveryCodes = recoveryCodes();
        store.putRecoveryCodes(account, recoveryCodes);
        tell(account, account, Change.NEW_RECOVERY_CODES);
        return recoveryCodes;
    }

    @Transactional
    public void switchOff(String account) {
        if (store.remove(account)) {
            tell(account, account, Change.SWITCHED_OFF);
        }
    }

    /** By an administrator, for a colleague who has lost it. */
    @Transactional
    public void takeOff(String account, String administrator) {
        if (store.remove(account)) {
            tell(account, administrator, Change.TAKEN_OFF);
        }
    }

    private boolean isCode(String account, String code) {
        return store.secret(account).map(secret -> Totp.stepOf(code, secret, clock.instant())).stream()
                .anyMatch(step -> step.isPresent() && store.useStep(account, step.getAsLong()));
    }

    private boolean isRecoveryCode(String account, String code) {
        boolean used = store.useRecoveryCode(account, code);
        if (used) {
            tell(account, account, Change.RECOVERY_CODE_USED);
        }
        return used;
    }

    private void tell(String account, String by, Change change) {
        events.publishEvent(new SecondFactorChanged(account, by, change));
    }

    private static List<String> recoveryCodes() {
        return List.of(new RecoveryCodeGenerator().generateCodes(RECOVERY_CODES));
    }
}
