package lv.lidzas.workflow.engine.doors;

import jakarta.ws.rs.core.Response.Status;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.DirectFieldAccessor;

/** Stands before every command of the engine and refuses what {@link ClosedDoors} and {@link QueryExpressions} name. */
class DoorKeeper extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl engine;
    private final EngineRefusals refusals;

    DoorKeeper(ProcessEngineConfigurationImpl engine, EngineRefusals refusals) {
        this.engine = engine;
        this.refusals = refusals;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!QueryExpressions.areHarmless(command)) {
            throw refusals.refusal(Status.BAD_REQUEST, "door.expression");
        }
        if (OutsideCall.isCurrent() && isVisitors()) {
            if (command instanceof ClaimTaskCmd && isOfNobody(command)) {
                throw refusals.refusal(Status.BAD_REQUEST, "answer.field", "userId");
            }
            ClosedDoors.messageFor(command).ifPresent(message -> {
                throw refusals.refusal(Status.FORBIDDEN, message);
            });
        }
        return next.execute(command);
    }

    /** To the engine that would mean to give the task back, for which there is another address. */
    private static boolean isOfNobody(Command<?> claim) {
        return new DirectFieldAccessor(claim).getPropertyValue("userId") == null;
    }

    /** Within a command it is the engine or a step that acts; the application acts in nobody's name. */
    private boolean isVisitors() {
        return Context.getCommandContext() == null
                && engine.getIdentityService().getCurrentAuthentication() != null;
    }
}
