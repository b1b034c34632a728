package lv.lidzas.workflow.gate.grammar;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Grammar of a value. Unless it is said to be an expression, a value is literal: the engine evaluates names, descriptions
 * and much else, so nothing may look like an expression.
 *
 * @param name by which the table and the message {@code gate.value.<name>} call it
 * @param oneOf the only values; empty if others decide
 * @param longest most characters
 * @param unique whether no two places of a file may hold the same
 * @param refers whether it has to be a unique value that stands somewhere in the file
 * @param expression whether the parser knows what an expression may do
 * @param parser decides what neither pattern nor list can say
 */
record ValueRule(
        String name,
        Pattern pattern,
        Set<String> oneOf,
        long lowest,
        long highest,
        int longest,
        boolean unique,
        boolean refers,
        boolean expression,
        Predicate<String> parser) {

    boolean accepts(String value) {
        return value.length() <= longest
                && (expression || !looksLikeExpression(value))
                && (oneOf.isEmpty() || oneOf.contains(value))
                && pattern.matcher(value).matches()
                && inRange(value)
                && parser.test(value);
    }

    private boolean inRange(String value) {
        if (lowest == Long.MIN_VALUE && highest == Long.MAX_VALUE) {
            return true;
        }
        try {
            long number = Long.parseLong(value);
            return number >= lowest && number <= highest;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean looksLikeExpression(String value) {
        return value.contains("${") || value.contains("#{");
    }
}
