package lv.lidzas.feel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.lidzas.feel.NotAllowed.Why;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ClosedConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstRange;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.UnaryTestExpression;
import org.jspecify.annotations.Nullable;

/**
 * An input cell of a decision table: values and spans of values, or all but those. Nothing in it computes, calls or names
 * a variable, so answering it takes no longer than reading it.
 *
 * @param any whether every value fits; then there are no spans
 * @param negated whether the values outside the spans are meant
 */
public record Cell(boolean any, boolean negated, List<Span> spans) {

    private static final Cell ANYTHING = new Cell(true, false, List.of());

    /** The same text says the same: the gate reads each cell again with each deployment, the engine with each question. */
    private static final Cache<String, Cell> INPUTS =
            Caffeine.newBuilder().maximumSize(2000).build();

    private static final Cache<String, Object> OUTPUTS =
            Caffeine.newBuilder().maximumSize(2000).build();

    /** @throws NotAllowed if it is anything but literals, comparisons and ranges of literals, {@code not} and {@code -} */
    public static Cell input(String text) throws NotAllowed {
        Cell known = INPUTS.getIfPresent(text);
        if (known == null) {
            known = parsedInput(text);
            INPUTS.put(text, known);
        }
        return known;
    }

    private static Cell parsedInput(String text) throws NotAllowed {
        if (text.isBlank() || text.strip().equals("-")) {
            return ANYTHING;
        }
        Feel.measure(text);
        Exp exp = Feel.tree(Feel.ENGINE.parseUnaryTests(text.strip()), text);
        if (exp instanceof Not not) {
            return new Cell(false, true, spans(not.x(), text));
        }
        return new Cell(false, false, spans(exp, text));
    }

    /** @throws NotAllowed if it is anything but one text, number, truth value or day */
    public static Object output(String text) throws NotAllowed {
        Object known = OUTPUTS.getIfPresent(text);
        if (known == null) {
            known = parsedOutput(text);
            OUTPUTS.put(text, known);
        }
        return known;
    }

    private static Object parsedOutput(String text) throws NotAllowed {
        Feel.measure(text);
        Exp exp = Feel.tree(Feel.ENGINE.parseExpression(text.strip()), text);
        Optional<Object> literal = Feel.literal(exp).map(Feel::normal);
        return literal.orElseThrow(() -> refused(exp, text));
    }

    /** @return the variable that an expression names, and does nothing else; empty for any other */
    public static Optional<String> name(String expression) {
        try {
            Feel.measure(expression);
            Exp exp = Feel.tree(Feel.ENGINE.parseExpression(expression.strip()), expression);
            return exp instanceof Ref ref
                    ? Optional.of(Feel.listed(ref.names()))
                            .filter(names -> names.size() == 1)
                            .map(names -> names.get(0))
                    : Optional.empty();
        } catch (NotAllowed e) {
            return Optional.empty();
        }
    }

    /** @param value of the kind that the cell's literals have */
    public boolean matches(Object value) {
        return any || negated != spans.stream().anyMatch(span -> span.holds(value));
    }

    /**
     * @param value as an input of a decision holds it, or {@code null}
     * @return whether the cell meets it; empty where that is more than comparing two values of one kind
     */
    public Optional<Boolean> meets(@Nullable Object value) {
        if (any) {
            return Optional.of(true);
        }
        Object known = value instanceof Integer || value instanceof Long
                ? Feel.normal(BigDecimal.valueOf(((Number) value).longValue()))
                : value instanceof String || value instanceof Boolean ? value : null;
        return known == null || literals().anyMatch(literal -> literal.getClass() != known.getClass())
                ? Optional.empty()
                : Optional.of(matches(known));
    }

    /** Every value that the cell names. */
    public Stream<Object> literals() {
        return spans.stream()
                .flatMap(span -> Stream.of(Optional.ofNullable(span.low()), Optional.ofNullable(span.high()))
                        .flatMap(Optional::stream));
    }

    private static List<Span> spans(Exp exp, String text) throws NotAllowed {
        List<Span> spans = new ArrayList<>();
        if (exp instanceof AtLeastOne several) {
            for (Exp one : Feel.listed(several.xs())) {
                spans.add(span(one, text));
            }
        } else {
            spans.add(span(exp, text));
        }
        return List.copyOf(spans);
    }

    private static Span span(Exp exp, String text) throws NotAllowed {
        if (exp instanceof UnaryTestExpression test) {
            Object literal = literal(test.exp(), text);
            if (literal instanceof Boolean) {
                // In a list or in not(…) the engine takes true and false for the answer, not for what is asked.
                throw refused(exp, text);
            }
            return Span.of(literal);
        }
        if (exp instanceof InputEqualTo equal) {
            return Span.of(literal(equal.x(), text));
        }
        if (exp instanceof InputLessThan less) {
            return new Span(null, false, literal(less.x(), text), false);
        }
        if (exp instanceof InputLessOrEqual less) {
            return new Span(null, false, literal(less.x(), text), true);
        }
        if (exp instanceof InputGreaterThan greater) {
            return new Span(literal(greater.x(), text), false, null, false);
        }
        if (exp instanceof InputGreaterOrEqual greater) {
            return new Span(literal(greater.x(), text), true, null, false);
        }
        if (exp instanceof InputInRange in) {
            ConstRange range = in.range();
            return new Span(
                    literal(range.start().value(), text),
                    range.start() instanceof ClosedConstRangeBoundary,
                    literal(range.end().value(), text),
                    range.end() instanceof ClosedConstRangeBoundary);
        }
        throw refused(exp, text);
    }

    private static Object literal(Exp exp, String text) throws NotAllowed {
        return Feel.literal(exp).map(Feel::normal).orElseThrow(() -> refused(exp, text));
    }

    private static NotAllowed refused(Exp exp, String text) {
        if (exp instanceof Ref ref) {
            return new NotAllowed(Why.WORD, String.join(".", Feel.listed(ref.names())));
        }
        return new NotAllowed(Why.COMPUTES, Feel.shortened(text.strip()));
    }
}
