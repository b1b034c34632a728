package lv.lidzas.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.support.CountedStatements;

/** Statements and transactions of each step of a walk. */
final class StatementCount implements HotPath.Listener {

    private final CountedStatements statements;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private String step = "";

    private StatementCount(CountedStatements statements) {
        this.statements = statements;
    }

    /** Walks once. */
    static StatementCount of(HotPath path, RestClient client, CountedStatements statements) {
        StatementCount count = new StatementCount(statements);
        try {
            path.listenedToBy(count).walk(client);
        } finally {
            statements.stop();
        }
        return count;
    }

    @Override
    public void next(String next) {
        if (!step.isEmpty()) {
            steps.put(step, new Step(statements.transactions(), statements.total(), statements.toString()));
        }
        statements.reset();
        step = next;
    }

    int transactions() {
        return steps.values().stream().mapToInt(Step::transactions).sum();
    }

    int statements() {
        return steps.values().stream().mapToInt(Step::statements).sum();
    }

    @Override
    public String toString() {
        return "%d transactions, %d statements%s"
                .formatted(
                        transactions(),
                        statements(),
                        steps.entrySet().stream()
                                .map(each -> "\n  %s: %d transactions, %d statements%s"
                                        .formatted(
                                                each.getKey(),
                                                each.getValue().transactions(),
                                                each.getValue().statements(),
                                                each.getValue().detail()))
                                .collect(Collectors.joining()));
    }

    private record Step(int transactions, int statements, String detail) {}
}
