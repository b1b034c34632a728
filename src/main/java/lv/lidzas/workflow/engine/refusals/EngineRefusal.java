package lv.lidzas.workflow.engine.refusals;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** A refusal in our own words: they alone are what the reader gets, whatever the engine wraps round them. */
public class EngineRefusal extends InvalidRequestException {

    private static final long serialVersionUID = 1L;

    public EngineRefusal(Status status, String sentence) {
        super(status, sentence);
    }
}
