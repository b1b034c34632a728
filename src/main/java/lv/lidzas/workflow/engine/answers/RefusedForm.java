package lv.lidzas.workflow.engine.answers;

import java.util.Map;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;

/** The engine's shape of a refusal, and beside it what is wrong in which field of a form. */
class RefusedForm extends ExceptionDto {

    private final Map<String, String> fields;

    RefusedForm(ExceptionDto refusal, Map<String, String> fields) {
        setType(refusal.getType());
        setMessage(refusal.getMessage());
        setCode(refusal.getCode());
        this.fields = fields;
    }

    /** Sentences by the key of the field; the key {@code ""} speaks of the whole form. */
    public Map<String, String> getFields() {
        return fields;
    }
}
