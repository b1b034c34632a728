package lv.lidzas.access.signin;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a password against the engine's accounts, for the sign-in page and for HTTP Basic. A second factor or an
 * organisation's single sign-on comes beside or in place of this class: everything behind it knows a user id only.
 */
@Component
class StaffAuthenticationProvider implements AuthenticationProvider {

    // What the engine accepts as an id; anything else cannot exist and never reaches the database.
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9._@-]{1,64}");
    private static final int LONGEST_PASSWORD = 200;

    private final IdentityService identities;
    private final StaffDirectory directory;
    private final SignInThrottle throttle;

    StaffAuthenticationProvider(IdentityService identities, StaffDirectory directory, SignInThrottle throttle) {
        this.identities = identities;
        this.directory = directory;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (!ACCOUNT.matcher(account).matches() || password.isEmpty() || password.length() > LONGEST_PASSWORD) {
            throw new BadCredentialsException("refused");
        }
        if (!throttle.attempt(account, address(attempt), () -> identities.checkPassword(account, password))) {
            throw new BadCredentialsException("refused");
        }
        StaffMember member =
                directory.find(account).orElseThrow(() -> new BadCredentialsException("no such account any more"));
        UsernamePasswordAuthenticationToken signedIn = signedIn(member);
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    static UsernamePasswordAuthenticationToken signedIn(StaffMember member) {
        List<SimpleGrantedAuthority> groups =
                member.groups().stream().map(SimpleGrantedAuthority::new).toList();
        return UsernamePasswordAuthenticationToken.authenticated(member.id(), null, groups);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
