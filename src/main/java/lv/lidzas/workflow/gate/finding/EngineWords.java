package lv.lidzas.workflow.gate.finding;

import java.util.Set;

/** Names that the engine, its expressions or the server give a meaning, so that no answer and no input may bear them. */
public final class EngineWords {

    private static final Set<String> TAKEN = Set.of(
            // the engine's own, in expressions and loops
            "execution",
            "task",
            "externalTask",
            "caseExecution",
            "authenticatedUserId",
            "currentUser",
            "currentUserGroups",
            "now",
            "dateTime",
            "loopCounter",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances",
            "initiator",
            "businessKey",
            "cellInput",
            "input",
            // words of JUEL
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "true",
            "false",
            "null",
            "empty",
            "div",
            "mod",
            "instanceof",
            // words of FEEL
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "function",
            "external",
            "instance",
            "of",
            "date",
            "time",
            "duration",
            "list",
            "context",
            "item",
            "partial",
            // the server's own
            "deadlines",
            "formVersion",
            "subjectRevision",
            "startOpening",
            "returnedToGroup",
            "constructor",
            "prototype",
            "toString",
            "valueOf",
            "hasOwnProperty");

    private EngineWords() {}

    public static boolean isTaken(String name) {
        return TAKEN.contains(name) || name.endsWith("Delegate");
    }
}
