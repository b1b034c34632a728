package lv.lidzas.access.ways;

import java.util.Collection;
import java.util.Optional;

/** What a password opens, beside being right. Without such a bean a right password is enough. */
public interface PasswordRule {

    /**
     * @param account as typed, known or not
     * @return whether passwords of this account are looked at
     */
    default boolean takesPasswords(String account) {
        return true;
    }

    /**
     * @param account whose password was right
     * @param groups its groups now
     * @return the page on which the sign-in goes on; empty if the password is enough
     */
    default Optional<String> pageAfter(String account, Collection<String> groups) {
        return Optional.empty();
    }
}
