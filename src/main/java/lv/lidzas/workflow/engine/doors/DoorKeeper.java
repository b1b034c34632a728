package lv.lidzas.workflow.engine.doors;

import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.context.MessageSource;

/** Stands before every command of the engine and refuses what {@link ClosedDoors} and {@link QueryExpressions} name. */
class DoorKeeper extends CommandInterceptor {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private final ProcessEngineConfigurationImpl engine;
    private final MessageSource messages;

    DoorKeeper(ProcessEngineConfigurationImpl engine, MessageSource messages) {
        this.engine = engine;
        this.messages = messages;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!QueryExpressions.areHarmless(command)) {
            throw refusal(Status.BAD_REQUEST, "door.expression");
        }
        if (OutsideCall.isCurrent() && isVisitors()) {
            ClosedDoors.messageFor(command).ifPresent(message -> {
                throw refusal(Status.FORBIDDEN, message);
            });
        }
        return next.execute(command);
    }

    /** Within a command it is the engine or a step that acts; the application acts in nobody's name. */
    private boolean isVisitors() {
        return Context.getCommandContext() == null
                && engine.getIdentityService().getCurrentAuthentication() != null;
    }

    private InvalidRequestException refusal(Status status, String message) {
        return new InvalidRequestException(status, messages.getMessage(message, null, LATVIAN));
    }
}
