package lv.lidzas.workflow.engine.guard;

import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the guard refuses, in the one exception that every interface of the engine answers alike. */
@Component
class Refusals {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    InvalidRequestException badRequest(String key, Object... arguments) {
        return refusal(Status.BAD_REQUEST, key, arguments);
    }

    InvalidRequestException forbidden(String key, Object... arguments) {
        return refusal(Status.FORBIDDEN, key, arguments);
    }

    private InvalidRequestException refusal(Status status, String key, Object... arguments) {
        return new InvalidRequestException(status, messages.getMessage(key, arguments, LATVIAN));
    }
}
