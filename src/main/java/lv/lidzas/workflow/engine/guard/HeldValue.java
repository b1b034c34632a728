package lv.lidzas.workflow.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.values.Day;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;

/** What a variable is about to hold, judged by what it is declared to hold; never by a pattern that a name would pass. */
record HeldValue(String type, String text, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "null";
    private static final Set<String> NUMBERS = Set.of("integer", "long", "short", "double");
    private static final Set<String> DAYS = Set.of("date");

    static HeldValue of(HistoricVariableUpdateEventEntity event) {
        return new HeldValue(event.getSerializerName(), event.getTextValue(), event.getByteValue());
    }

    boolean fits(Declared declared, Predicate<String> isReference) {
        if (NOTHING.equals(type)) {
            return true;
        }
        return switch (declared.kind()) {
            case TEXT, NAME, EMAIL, PHONE, LINK, MONTH, TIME, DURATION -> false;
            case BOOLEAN -> "boolean".equals(type);
            case NUMBER -> NUMBERS.contains(type);
            case DATE -> DAYS.contains(type) || isString() && Day.stored(text).isPresent();
            case CODE -> isString() && declared.codes().contains(text);
            case CODES -> "json".equals(type) && areCodes(declared.codes());
            case REFERENCE -> isString() && isReference.test(text);
        };
    }

    private boolean isString() {
        return "string".equals(type) && text != null;
    }

    private boolean areCodes(Set<String> codes) {
        try {
            JsonNode set = JSON.readTree(bytes);
            if (set == null || !set.isArray()) {
                return false;
            }
            for (JsonNode code : set) {
                if (!code.isTextual() || !codes.contains(code.asText())) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
