package lv.lidzas.workflow.engine.accounts;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import lv.lidzas.workflow.accounts.PasswordRules;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;

/** {@link PasswordRules} as the engine asks for them and as Admin lists them while somebody types. */
final class EnginePasswordPolicy implements PasswordPolicy {

    private static final List<PasswordPolicyRule> RULES = List.of(
            new Rule(
                    "PASSWORD_POLICY_LENGTH",
                    Map.of("minLength", String.valueOf(PasswordRules.SHORTEST)),
                    (password, user) ->
                            !PasswordRules.isTooShort(password) && password.length() <= PasswordRules.LONGEST),
            new Rule(
                    "PASSWORD_POLICY_USER_DATA",
                    Map.of(),
                    (password, user) -> user == null || !PasswordRules.holdsId(password, user.getId())),
            // Admin has no words for it, and shows a code that it does not know as it is.
            new Rule(
                    "It must not be easy to guess",
                    Map.of(),
                    (password, user) -> !PasswordRules.isCommon(password, null)));

    @Override
    public List<PasswordPolicyRule> getRules() {
        return RULES;
    }

    private record Rule(String placeholder, Map<String, String> parameters, BiPredicate<String, @Nullable User> holds)
            implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return placeholder;
        }

        @Override
        public Map<String, String> getParameters() {
            return parameters;
        }

        @Override
        public boolean execute(String password) {
            return execute(password, null);
        }

        @Override
        public boolean execute(String password, @Nullable User user) {
            return holds.test(password, user);
        }
    }
}
