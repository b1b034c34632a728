package lv.lidzas.workflow.engine.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.interceptor.Session;

/** What the guards have found out for the running command, which may be about many tasks: it is asked once for all of them. */
final class KnownInCommand implements Session {

    /** Groups by account; none where there is no such account. */
    final Map<String, Set<String>> groups = new HashMap<>();

    /** Who did the first step, by task. */
    final Map<String, Set<String>> firstSteps = new HashMap<>();

    /** Since when tasks and steps have been there, by id: all that the engine reads of their history before it writes it. */
    final Map<String, HistoricScopeInstanceEvent> begun = new HashMap<>();

    /** Of the command that runs: guards are asked in commands only. */
    static KnownInCommand current() {
        return Context.getCommandContext().getSession(KnownInCommand.class);
    }

    @Override
    public void flush() {
        // Nothing of it is kept.
    }

    @Override
    public void close() {
        // It goes with the command.
    }
}
