package lv.lidzas.access.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lv.lidzas.access.sessions.StaffSessions;
import lv.lidzas.workflow.accounts.PasswordRules;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** A colleague changes the own password: whoever only found the screen unlocked cannot. */
@Component
public class OwnPassword {

    private final PasswordCheck passwords;
    private final StaffDirectory directory;
    private final StaffSessions sessions;
    private final IdentityService identities;

    OwnPassword(PasswordCheck passwords, StaffDirectory directory, StaffSessions sessions, IdentityService identities) {
        this.passwords = passwords;
        this.directory = directory;
        this.sessions = sessions;
        this.identities = identities;
    }

    /**
     * Changes it; the session in which this is asked goes on, all others of the account end.
     *
     * @return code of a message that says why not; empty if it is changed
     */
    public Optional<String> change(HttpServletRequest request, String userId, String old, String fresh) {
        try {
            if (!passwords.isRight(userId, old, request.getRemoteAddr())) {
                return Optional.of("account.password.oldWrong");
            }
        } catch (TooManyAttempts refused) {
            return Optional.of("password.tooManyAttempts");
        }
        if (fresh.equals(old)) {
            return Optional.of("password.same");
        }
        User user = identities.createUserQuery().userId(userId).singleResult();
        Optional<String> weak =
                PasswordRules.refusal(fresh, userId, user.getFirstName(), user.getLastName(), user.getEmail());
        if (weak.isEmpty()) {
            user.setPassword(fresh);
            identities.saveUser(user);
            directory.forget(userId);
            directory.find(userId).ifPresent(member -> SessionStamps.passwordChanged(request.getSession(), member));
            sessions.endOthers(userId, request.getSession());
        }
        return weak;
    }
}
