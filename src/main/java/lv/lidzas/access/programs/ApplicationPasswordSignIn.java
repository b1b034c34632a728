package lv.lidzas.access.programs;

import java.util.regex.Pattern;
import lv.lidzas.access.identity.StaffDirectory;
import lv.lidzas.access.identity.StaffMember;
import lv.lidzas.access.ways.ProgramSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets a program in that sends an application password; it needs no throttle, because nobody guesses 192 random bits. */
@Component
@IfApplicationPasswords
class ApplicationPasswordSignIn implements ProgramSignIn {

    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9._@-]{1,64}");
    private static final Pattern MADE_BY_US = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final ApplicationPasswords passwords;
    private final StaffDirectory directory;

    ApplicationPasswordSignIn(ApplicationPasswords passwords, StaffDirectory directory) {
        this.passwords = passwords;
        this.directory = directory;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (!ACCOUNT.matcher(account).matches() || !MADE_BY_US.matcher(password).matches()) {
            return null;
        }
        return directory
                .find(account)
                .filter(member -> passwords.accepts(member.id(), password))
                .map(StaffMember::signedIn)
                .orElse(null);
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
