package lv.lidzas.workflow.engine.accounts;

import jakarta.ws.rs.core.Response.Status;
import lv.lidzas.workflow.accounts.PasswordAttempts;
import lv.lidzas.workflow.accounts.PasswordRules;
import lv.lidzas.workflow.engine.doors.OutsideCall;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands before the engine's commands: a new password is judged with a sentence, where the engine itself would only fail,
 * and nobody guesses passwords over the engine's own interfaces ("change password" asks for the old one).
 */
class PasswordKeeper extends CommandInterceptor {

    private final EngineRefusals refusals;
    private final ObjectProvider<PasswordAttempts> attempts;

    PasswordKeeper(EngineRefusals refusals, ObjectProvider<PasswordAttempts> attempts) {
        this.refusals = refusals;
        this.attempts = attempts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        if (command instanceof SaveUserCmd saving
                && new DirectFieldAccessor(saving).getPropertyValue("user") instanceof UserEntity user
                && user.hasNewPassword()) {
            judge(user);
        }
        if (command instanceof CheckPassword check && OutsideCall.isCurrent()) {
            String account = (String) new DirectFieldAccessor(check).getPropertyValue("userId");
            return (T) attempts.getObject()
                    .attempt(account, () -> Boolean.TRUE.equals(next.execute(check)))
                    .orElseThrow(() -> refusals.refusal(Status.TOO_MANY_REQUESTS, "password.tooManyAttempts"));
        }
        return next.execute(command);
    }

    private void judge(UserEntity user) {
        String password = (String) new DirectFieldAccessor(user).getPropertyValue("newPassword");
        PasswordRules.refusal(password, user.getId(), user.getFirstName(), user.getLastName(), user.getEmail())
                .ifPresent(message -> {
                    throw refusals.refusal(Status.BAD_REQUEST, message, PasswordRules.SHORTEST, PasswordRules.LONGEST);
                });
    }
}
