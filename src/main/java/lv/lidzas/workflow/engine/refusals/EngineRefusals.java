package lv.lidzas.workflow.engine.refusals;

import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import lv.lidzas.workflow.accounts.StaffLanguages;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the engine is made to refuse, in the language of whoever asks, and in the one exception that every interface answers
 * alike.
 */
@Component
public class EngineRefusals {

    private final MessageSource messages;
    private final ObjectProvider<StaffLanguages> languages;
    private final ObjectProvider<IdentityService> identities;

    EngineRefusals(
            MessageSource messages,
            ObjectProvider<StaffLanguages> languages,
            ObjectProvider<IdentityService> identities) {
        this.messages = messages;
        this.languages = languages;
        this.identities = identities;
    }

    public EngineRefusal refusal(Status status, String message, @Nullable Object... arguments) {
        return new EngineRefusal(status, sentence(message, arguments));
    }

    /** In the language of whoever asks the engine now. */
    public String sentence(String message, Object... arguments) {
        Authentication reader = identities.getObject().getCurrentAuthentication();
        return sentenceFor(reader == null ? null : reader.getUserId(), message, arguments);
    }

    /** @param userId whose language it is said in; {@code null} for nobody */
    public String sentenceFor(@Nullable String userId, String message, @Nullable Object... arguments) {
        StaffLanguages known = languages.getIfAvailable();
        Locale language = known == null ? StaffLanguages.LATVIAN : known.of(userId);
        return messages.getMessage(message, arguments, language);
    }
}
