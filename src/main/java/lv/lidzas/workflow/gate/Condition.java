package lv.lidzas.workflow.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition as models may contain it: bare variables and comparisons, nothing that calls or navigates.
 *
 * @param variables the variables it reads
 * @param comparisons variables beside the literal they are compared with
 */
record Condition(Set<String> variables, List<Comparison> comparisons) {

    private static final Pattern WHOLE = Pattern.compile("\\s*[$#]\\{([^{}]*)}\\s*", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile(
            "\\G\\s*(?:(?<text>'[^'\\\\]*'|\"[^\"\\\\]*\")|(?<number>\\d+(?:\\.\\d+)?)|(?<name>[A-Za-z]\\w*)"
                    + "|(?<sign>==|!=|<=|>=|<|>|&&|\\|\\||!|\\(|\\)))");
    private static final Pattern BARE = Pattern.compile("\\s*[$#]\\{\\s*([A-Za-z]\\w*)\\s*}\\s*");
    private static final Set<String> WORDS =
            Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "true", "false", "null", "empty");

    /** A variable beside a text literal. */
    record Comparison(String variable, String literal) {}

    /** @return empty if the text is anything but bare variables and comparisons */
    static Optional<Condition> parse(String expression) {
        Matcher whole = WHOLE.matcher(expression);
        if (!whole.matches()) {
            return Optional.empty();
        }
        String inner = whole.group(1).strip();
        Matcher token = TOKEN.matcher(inner);
        Set<String> variables = new LinkedHashSet<>();
        List<Comparison> comparisons = new ArrayList<>();
        String previous = "";
        String beforePrevious = "";
        int end = 0;
        while (token.find()) {
            String now = token.group().strip();
            boolean name = token.group("name") != null && !WORDS.contains(now);
            if (now.equals("(") && isVariable(previous)) {
                return Optional.empty();
            }
            if (name) {
                variables.add(now);
            }
            if (isEquality(previous)) {
                if (token.group("text") != null && isVariable(beforePrevious)) {
                    comparisons.add(new Comparison(beforePrevious, unquoted(now)));
                } else if (name && isText(beforePrevious)) {
                    comparisons.add(new Comparison(now, unquoted(beforePrevious)));
                }
            }
            beforePrevious = previous;
            previous = now;
            end = token.end();
        }
        return end == inner.length() && !variables.isEmpty()
                ? Optional.of(new Condition(variables, comparisons))
                : Optional.empty();
    }

    /** @return the variable of {@code ${variable}} */
    static Optional<String> bareVariable(String expression) {
        Matcher bare = BARE.matcher(expression);
        return bare.matches() && !WORDS.contains(bare.group(1)) ? Optional.of(bare.group(1)) : Optional.empty();
    }

    private static boolean isVariable(String token) {
        return token.matches("[A-Za-z]\\w*") && !WORDS.contains(token);
    }

    private static boolean isText(String token) {
        return token.startsWith("'") || token.startsWith("\"");
    }

    private static boolean isEquality(String token) {
        return Set.of("==", "!=", "eq", "ne").contains(token);
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1);
    }
}
