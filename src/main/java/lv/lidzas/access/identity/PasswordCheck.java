package lv.lidzas.access.identity;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import lv.lidzas.access.securitylog.Once;
import lv.lidzas.access.securitylog.RequestAddress;
import lv.lidzas.access.securitylog.SecurityEventKind;
import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.workflow.accounts.PasswordAttempts;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place where a password is looked at: slowed down for who guesses, quick for a program that sends the same one
 * with each request, and what was wrong is written down.
 */
@Component
public class PasswordCheck implements PasswordAttempts {

    private final IdentityService identities;
    private final StaffDirectory directory;
    private final SignInThrottle throttle;
    private final RememberedPasswords remembered;
    private final SecurityLog log;
    private final Once once;

    PasswordCheck(
            IdentityService identities,
            StaffDirectory directory,
            SignInThrottle throttle,
            RememberedPasswords remembered,
            SecurityLog log,
            Once once) {
        this.identities = identities;
        this.directory = directory;
        this.throttle = throttle;
        this.remembered = remembered;
        this.log = log;
        this.once = once;
    }

    /**
     * @return whether it is the account's password
     * @throws TooManyAttempts if it was not looked at
     */
    public boolean isRight(String account, String password, String address) {
        return throttle.isCalm(address) && isKnown(account, password)
                || attempt(account, address, () -> isRight(account, password));
    }

    @Override
    public Optional<Boolean> attempt(String account, BooleanSupplier check) {
        try {
            return Optional.of(attempt(account, String.valueOf(RequestAddress.current()), check));
        } catch (TooManyAttempts refused) {
            return Optional.empty();
        }
    }

    private boolean attempt(String account, String address, BooleanSupplier check) {
        try {
            boolean right = throttle.attempt(account, address, check);
            if (!right) {
                log.write(SecurityEventKind.SIGN_IN_FAILED, known(account), address, null);
            }
            return right;
        } catch (TooManyAttempts refused) {
            once.write(SecurityEventKind.SIGN_IN_THROTTLED, known(account), address, null);
            throw refused;
        }
    }

    private boolean isRight(String account, String password) {
        if (isKnown(account, password)) {
            return true;
        }
        boolean right = identities.checkPassword(account, password);
        if (right) {
            // The look may have replaced an old hash.
            directory.forget(account);
            directory.find(account).ifPresent(now -> remembered.keep(now, password));
        }
        return right;
    }

    private boolean isKnown(String account, String password) {
        return directory
                .find(account)
                .filter(member -> remembered.holds(member, password))
                .isPresent();
    }

    /** What was typed is written down only if there is such an account: it may be a password in the wrong field. */
    private @Nullable String known(String account) {
        return directory.find(account).map(StaffMember::id).orElse(null);
    }
}
