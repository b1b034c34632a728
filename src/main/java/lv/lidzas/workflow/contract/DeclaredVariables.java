package lv.lidzas.workflow.contract;

import java.util.Optional;
import java.util.Set;
import lv.lidzas.records.FieldKind;

/**
 * The variables a process may hold, derived from its forms, decision tables, delegates' outputs, call activities and
 * loops. Nothing is registered by hand.
 */
public interface DeclaredVariables {

    /** @return what the variable may hold; empty if the process does not declare it */
    Optional<Declared> find(String processDefinitionId, String variable);

    /**
     * A declared variable.
     *
     * @param codes possible values of a {@link FieldKind#CODE} or members of {@link FieldKind#CODES}
     * @param fromForm whether a form of the process asks for it
     * @param fromDelegate whether a step, a decision, a call or a loop of the process writes it
     */
    record Declared(FieldKind kind, Set<String> codes, boolean fromForm, boolean fromDelegate) {}
}
