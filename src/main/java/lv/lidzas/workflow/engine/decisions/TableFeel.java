package lv.lidzas.workflow.engine.decisions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import lv.lidzas.feel.Cell;
import lv.lidzas.feel.NotAllowed;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Answers cells of tables as the engine's own FEEL does, without setting up that language anew for each of them: a cell
 * that compares literals is read once, and a column that names an input is that input. Whatever else stands in a table, and
 * whatever is of another kind than the cell's literals, goes to the engine's own.
 */
final class TableFeel implements FeelEngine {

    private final FeelEngine full;

    /** Literals as the engine returns them; empty for what has to be evaluated. */
    private final LoadingCache<String, Optional<Object>> literals =
            Caffeine.newBuilder().maximumSize(2000).build(this::literal);

    /** The one input that an expression names; empty for what has to be evaluated. */
    private final LoadingCache<String, Optional<String>> names =
            Caffeine.newBuilder().maximumSize(2000).build(Cell::name);

    TableFeel(FeelEngine full) {
        this.full = full;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        return (T) literals.get(expression)
                .or(() -> names.get(expression).flatMap(name -> plain(value(context.resolve(name)))))
                .orElseGet(() -> full.evaluateSimpleExpression(expression, context));
    }

    /** As the engine returns it. */
    private static Optional<Object> plain(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(((Number) value).longValue());
        }
        return value instanceof String || value instanceof Boolean ? Optional.of(value) : Optional.empty();
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String inputVariable, VariableContext context) {
        return cell(expression)
                .flatMap(cell -> cell.meets(value(context.resolve(inputVariable))))
                .orElseGet(() -> full.evaluateSimpleUnaryTests(expression, inputVariable, context));
    }

    private static Optional<Cell> cell(String expression) {
        try {
            return Optional.of(Cell.input(expression));
        } catch (NotAllowed e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(@Nullable TypedValue input) {
        return input == null ? null : input.getValue();
    }

    private Optional<Object> literal(String expression) {
        try {
            Cell.output(expression);
        } catch (NotAllowed e) {
            return Optional.empty();
        }
        Object value = full.evaluateSimpleExpression(expression, Variables.emptyVariableContext());
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? Optional.of(value)
                : Optional.empty();
    }
}
