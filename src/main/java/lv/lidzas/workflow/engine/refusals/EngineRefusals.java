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
 * What the engine is made to refuse, in the language of whoever asks (on the engine's own screens that of the browser), and
 * in the one exception that every interface answers alike.
 */
@Component
public class EngineRefusals {

    private final MessageSource messages;
    private final ObjectProvider<StaffLanguages> languages;
    private final ObjectProvider<IdentityService> identities;
    private final BrowserLanguage browser;

    EngineRefusals(
            MessageSource messages,
            ObjectProvider<StaffLanguages> languages,
            ObjectProvider<IdentityService> identities,
            BrowserLanguage browser) {
        this.messages = messages;
        this.languages = languages;
        this.identities = identities;
        this.browser = browser;
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
        Locale language = browser.ofApplication().orElseGet(() -> ofAccount(userId));
        return messages.getMessage(message, arguments, language);
    }

    private Locale ofAccount(@Nullable String userId) {
        StaffLanguages known = languages.getIfAvailable();
        return known == null ? StaffLanguages.LATVIAN : known.of(userId);
    }
}
