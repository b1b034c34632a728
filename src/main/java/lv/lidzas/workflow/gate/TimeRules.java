package lv.lidzas.workflow.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.workflow.DeclaredVariables.Declared;
import lv.lidzas.workflow.FieldKind;

/** Timers and due dates name a deadline of the one table or a date of the process, never a number of days. */
final class TimeRules implements ModelRule {

    private static final Pattern DEADLINE = Pattern.compile("\\s*[$#]\\{\\s*deadlines\\.([A-Za-z]\\w*)\\s*}\\s*");

    /** @return the deadline that an expression names */
    static Optional<String> deadline(String expression) {
        Matcher deadline = DEADLINE.matcher(expression);
        return deadline.matches() ? Optional.of(deadline.group(1)) : Optional.empty();
    }

    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Set<String> deadlines = DeadlineTable.names(around.library());
        Map<String, Declared> variables = around.variablesOf(model);
        model.times().forEach((element, text) -> {
            Optional<String> deadline = deadline(text);
            if (deadline.isPresent()) {
                if (!deadlines.contains(deadline.get())) {
                    findings.add(
                            model.resource(),
                            element,
                            "Element \"" + element + "\": deadlines.dmn has no row \"" + deadline.get()
                                    + "\"; add it there first or deploy both together.");
                }
                return;
            }
            boolean date = Condition.bareVariable(text)
                    .map(variables::get)
                    .filter(declared -> declared.kind() == FieldKind.DATE)
                    .isPresent();
            if (!date) {
                findings.add(
                        model.resource(),
                        element,
                        "Element \"" + element
                                + "\": a time is ${deadlines.<name>} or a date that a form or step of this process provides.");
            }
        });
    }
}
