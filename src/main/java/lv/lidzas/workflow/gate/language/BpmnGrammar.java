package lv.lidzas.workflow.gate.language;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.Duration;
import lv.lidzas.workflow.gate.grammar.Grammar;

/** The table of what a diagram may hold, {@code bpmn.yaml}, and the values that no pattern can describe. */
public final class BpmnGrammar {

    private static final int MOST_RETRIES = 10;
    private static final int LONGEST_LIFETIME = 3650;
    private static final DatatypeFactory DURATIONS = DatatypeFactory.newDefaultInstance();
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern REPEATED = Pattern.compile("R(\\d{1,2})/(P\\w+)");

    private static final Map<String, Predicate<String>> PARSERS = Map.of(
            "lifetime", BpmnGrammar::isLifetime,
            "retries", BpmnGrammar::isRetryCycle,
            "step",
                    text -> Expressions.variable(text)
                            .filter(name -> name.endsWith("Delegate"))
                            .isPresent(),
            "time",
                    text -> Expressions.deadline(text)
                            .or(() -> Expressions.variable(text))
                            .isPresent(),
            "condition", text -> Condition.parse(text).isPresent(),
            "collection",
                    text -> VARIABLE.matcher(text).matches()
                            || Expressions.variable(text).isPresent());

    private static final Grammar TABLE = Grammar.read("lv/lidzas/workflow/gate/bpmn.yaml", PARSERS);

    private BpmnGrammar() {}

    public static Grammar table() {
        return TABLE;
    }

    private static boolean isLifetime(String text) {
        String days = text.replaceAll("[PD]", "");
        return !days.isEmpty() && Integer.parseInt(days) > 0 && Integer.parseInt(days) <= LONGEST_LIFETIME;
    }

    /** Pauses one after another, or one pause repeated: {@code PT1M,PT1H} or {@code R3/PT10M}. */
    private static boolean isRetryCycle(String text) {
        var repeated = REPEATED.matcher(text);
        if (repeated.matches()) {
            int times = Integer.parseInt(repeated.group(1));
            return times > 0 && times <= MOST_RETRIES && isPause(repeated.group(2));
        }
        String[] pauses = text.split(",", -1);
        return pauses.length <= MOST_RETRIES && java.util.Arrays.stream(pauses).allMatch(BpmnGrammar::isPause);
    }

    /** Read as the engine reads it. */
    private static boolean isPause(String text) {
        return duration(text)
                .filter(duration -> duration.getSign() > 0 && duration.getYears() == 0 && duration.getMonths() == 0)
                .isPresent();
    }

    private static Optional<Duration> duration(String text) {
        try {
            return text.length() > 20 ? Optional.empty() : Optional.of(DURATIONS.newDuration(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
