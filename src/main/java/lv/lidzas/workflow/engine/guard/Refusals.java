package lv.lidzas.workflow.engine.guard;

import jakarta.ws.rs.core.Response.Status;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.springframework.stereotype.Component;

/** What the guard refuses, in the one exception that every interface of the engine answers alike. */
@Component
class Refusals {

    private final EngineRefusals refusals;

    Refusals(EngineRefusals refusals) {
        this.refusals = refusals;
    }

    InvalidRequestException badRequest(String key, Object... arguments) {
        return refusals.refusal(Status.BAD_REQUEST, key, arguments);
    }

    InvalidRequestException forbidden(String key, Object... arguments) {
        return refusals.refusal(Status.FORBIDDEN, key, arguments);
    }
}
