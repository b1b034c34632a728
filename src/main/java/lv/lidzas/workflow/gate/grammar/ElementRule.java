package lv.lidzas.workflow.gate.grammar;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of element may hold.
 *
 * @param place what people see there; {@code null} if they see the element around it
 * @param idAttribute attribute that holds the id of what people see
 * @param children by name, those of the choice included
 * @param choice of which several alternatives exclude each other
 * @param text grammar of its own text; {@code null} if it has none
 */
record ElementRule(
        @Nullable String place,
        String idAttribute,
        Map<String, Attribute> attributes,
        Map<String, Child> children,
        @Nullable Choice choice,
        @Nullable ValueRule text) {

    record Attribute(ValueRule value, boolean required) {}

    /** @param rule under which the table lists what the child may hold */
    record Child(String rule, Times times) {}

    /** How often the alternatives may stand, all together. */
    record Choice(java.util.Set<String> of, Times times) {}

    /** How often something may stand. */
    enum Times {
        ONE("1", 1, 1),
        OPTIONAL("?", 0, 1),
        ANY("*", 0, Integer.MAX_VALUE),
        SOME("+", 1, Integer.MAX_VALUE);

        private final String sign;
        private final int least;
        private final int most;

        Times(String sign, int least, int most) {
            this.sign = sign;
            this.least = least;
            this.most = most;
        }

        static Times of(@Nullable String sign) {
            for (Times times : values()) {
                if (times.sign.equals(sign)) {
                    return times;
                }
            }
            throw new IllegalArgumentException("no such number of times: " + sign);
        }

        String sign() {
            return sign;
        }

        int least() {
            return least;
        }

        int most() {
            return most;
        }
    }
}
