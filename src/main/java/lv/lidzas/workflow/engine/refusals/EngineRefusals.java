package lv.lidzas.workflow.engine.refusals;

import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import lv.lidzas.workflow.StaffLanguages;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
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

    public InvalidRequestException refusal(Status status, String message, Object... arguments) {
        Authentication reader = identities.getObject().getCurrentAuthentication();
        Locale language = languages.getObject().of(reader == null ? null : reader.getUserId());
        return new InvalidRequestException(status, messages.getMessage(message, arguments, language));
    }
}
