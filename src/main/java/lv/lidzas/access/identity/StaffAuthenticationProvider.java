package lv.lidzas.access.identity;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lv.lidzas.access.ways.FurtherStepNeeded;
import lv.lidzas.access.ways.PasswordRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Checks a password against the engine's accounts, for the sign-in page and for HTTP Basic. What else
 * stands between a right password and a session is said by {@link PasswordRule}s.
 */
@Component
public class StaffAuthenticationProvider implements AuthenticationProvider {

    // What the engine accepts as an id; anything else cannot exist and never reaches the database.
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9._@-]{1,64}");
    private static final int LONGEST_PASSWORD = 200;

    private final PasswordCheck passwords;
    private final StaffDirectory directory;
    private final Supplier<List<PasswordRule>> rules;

    StaffAuthenticationProvider(PasswordCheck passwords, StaffDirectory directory, ObjectProvider<PasswordRule> rules) {
        this.passwords = passwords;
        this.directory = directory;
        this.rules = SingletonSupplier.of(() -> rules.orderedStream().toList());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (!ACCOUNT.matcher(account).matches() || password.isEmpty() || password.length() > LONGEST_PASSWORD) {
            throw new BadCredentialsException("refused");
        }
        if (rules.get().stream().anyMatch(rule -> !rule.takesPasswords(account))) {
            throw new BadCredentialsException("no passwords");
        }
        if (!passwords.isRight(account, password, address(attempt))) {
            throw new BadCredentialsException("refused");
        }
        StaffMember member =
                directory.find(account).orElseThrow(() -> new BadCredentialsException("no such account any more"));
        rules.get().stream()
                .flatMap(rule -> rule.pageAfter(member.id(), member.groups()).stream())
                .findFirst()
                .ifPresent(page -> {
                    throw new FurtherStepNeeded(member.id(), member.passwordStamp(), page);
                });
        UsernamePasswordAuthenticationToken signedIn = member.signedIn();
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
