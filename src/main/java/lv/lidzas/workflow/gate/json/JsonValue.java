package lv.lidzas.workflow.gate.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Grammar of a value.
 *
 * @param name by which the table and the message {@code gate.value.<name>} call it
 * @param json kinds of JSON that it may be
 * @param whole whether a number has to be whole
 * @param parser decides what neither pattern nor list can say of a text
 */
record JsonValue(
        String name,
        Set<String> json,
        Pattern pattern,
        Set<String> oneOf,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        boolean whole,
        int longest,
        Predicate<String> parser) {

    boolean accepts(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> json.contains("boolean");
            case NULL -> json.contains("nothing");
            case NUMBER -> json.contains("number") && isNumber(value.decimalValue());
            case STRING -> json.contains("text") && isText(value.textValue());
            default -> false;
        };
    }

    private boolean isNumber(BigDecimal number) {
        return (!whole || number.stripTrailingZeros().scale() <= 0)
                && (lowest == null || number.compareTo(lowest) >= 0)
                && (highest == null || number.compareTo(highest) <= 0);
    }

    private boolean isText(String text) {
        return text.length() <= longest
                && (oneOf.isEmpty() || oneOf.contains(text))
                && pattern.matcher(text).matches()
                && parser.test(text);
    }
}
