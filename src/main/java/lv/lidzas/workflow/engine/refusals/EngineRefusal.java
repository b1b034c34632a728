package lv.lidzas.workflow.engine.refusals;

import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** A refusal in our own words: they alone are what the reader gets, whatever the engine wraps round them. */
public class EngineRefusal extends InvalidRequestException {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> fields;

    public EngineRefusal(Status status, String sentence) {
        this(status, sentence, Map.of());
    }

    /** @param fields what is wrong in which field of a form, by its key and in the order of the form */
    public EngineRefusal(Status status, String sentence, Map<String, String> fields) {
        super(status, sentence);
        this.fields = new LinkedHashMap<>(fields);
    }

    /** Empty if the refusal is not about a form's fields. */
    public Map<String, String> fields() {
        return fields;
    }
}
