package lv.lidzas.workflow.engine.accounts;

import jakarta.ws.rs.core.Response.Status;
import lv.lidzas.workflow.StaffLanguages;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Refusals about accounts, in the language of whoever asks. */
@Component
class AccountRefusals {

    private final MessageSource messages;
    private final ObjectProvider<StaffLanguages> languages;
    private final ObjectProvider<IdentityService> identities;

    AccountRefusals(
            MessageSource messages,
            ObjectProvider<StaffLanguages> languages,
            ObjectProvider<IdentityService> identities) {
        this.messages = messages;
        this.languages = languages;
        this.identities = identities;
    }

    InvalidRequestException refusal(Status status, String message, Object... arguments) {
        Authentication reader = identities.getObject().getCurrentAuthentication();
        var language = languages.getObject().of(reader == null ? null : reader.getUserId());
        return new InvalidRequestException(status, messages.getMessage(message, arguments, language));
    }
}
