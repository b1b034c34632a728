package lv.lidzas.workflow.accounts;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Slows down who guesses passwords over the engine's own interfaces. Answered by the module that knows visitors. */
public interface PasswordAttempts {

    /**
     * @param check looks at the password; not called when there were too many failures
     * @return what the check said; empty if the password was not looked at
     */
    Optional<Boolean> attempt(String account, BooleanSupplier check);
}
