package lv.lidzas.workflow.engine.doors;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.query.Query;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Expressions in queries. This version evaluates those inside {@code orQueries} whoever sends them (CVE-2026-109432): none
 * is let through. A stored filter may hold the few that lists need.
 */
final class QueryExpressions {

    private static final Pattern KNOWN = Pattern.compile(
            "[$#]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(\\.(plus|minus)(Minutes|Hours|Days|Weeks|Months|Years)\\([0-9]{1,4}\\))*(\\.toDate\\(\\))?)\\s*}");

    private QueryExpressions() {}

    static boolean areHarmless(Command<?> command) {
        if (command instanceof TaskQueryImpl query) {
            return orQueries(query).isEmpty();
        }
        if (command instanceof AbstractExecuteFilterCmd) {
            return !(new DirectFieldAccessor(command).getPropertyValue("extendingQuery") instanceof TaskQueryImpl query)
                    || orQueries(query).isEmpty();
        }
        if (command instanceof SaveFilterCmd) {
            return isKnown(new DirectFieldAccessor(command).getPropertyValue("filter"));
        }
        return true;
    }

    private static boolean isKnown(Object filter) {
        Query<?, ?> query = ((FilterEntity) filter).getQuery();
        if (!(query instanceof AbstractQuery<?, ?> stored)) {
            return query == null;
        }
        Stream<String> own = stored.getExpressions().values().stream();
        Set<String> inner = query instanceof TaskQueryImpl tasks ? orQueries(tasks) : Set.of();
        return own.allMatch(expression -> KNOWN.matcher(expression).matches()) && inner.isEmpty();
    }

    /** The expressions of a query's parts; the query itself is the first of its own parts. */
    private static Set<String> orQueries(TaskQueryImpl query) {
        return query.getQueries().stream()
                .filter(part -> part != query)
                .map(part -> part.getExpressions().values())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}
