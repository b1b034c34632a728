package lv.lidzas.workflow.gate.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.contract.DeclaredVariables.Declared;
import lv.lidzas.workflow.gate.files.DeadlineTable;
import lv.lidzas.workflow.gate.files.ProcessModel;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.finding.Place;
import lv.lidzas.workflow.gate.language.Expressions;
import lv.lidzas.workflow.gate.library.ModelRule;
import lv.lidzas.workflow.gate.library.Surroundings;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Timers and due dates name a deadline of the one table or a date of the process, never a number of days. */
public final class TimeRules implements ModelRule {

    /** @return the deadline that an expression names */
    public static Optional<String> deadline(String expression) {
        return Expressions.deadline(expression);
    }

    /** Looks at times that the grammar takes; about any other the grammar has said enough. */
    @Override
    public void check(ProcessModel model, Surroundings around, Findings findings) {
        Set<String> deadlines = DeadlineTable.names(around.library());
        Map<String, Declared> variables = around.variablesOf(model);
        model.times().forEach((element, text) -> {
            Place place = place(model, element);
            deadline(text)
                    .filter(name -> !deadlines.contains(name))
                    .ifPresent(name -> findings.refuse(place, "time.noRow", name));
            Expressions.variable(text).ifPresent(name -> {
                Declared declared = variables.get(name);
                if (declared == null || declared.kind() != FieldKind.DATE) {
                    findings.refuse(place, "time.noDate", name);
                }
            });
        });
    }

    private static Place place(ProcessModel model, String id) {
        ModelElementInstance element = model.model().getModelElementById(id);
        return element == null ? Place.file(model.resource()) : model.place(element);
    }
}
