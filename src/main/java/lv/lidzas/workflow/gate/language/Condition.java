package lv.lidzas.workflow.gate.language;

import static org.camunda.bpm.impl.juel.AstBinary.AND;
import static org.camunda.bpm.impl.juel.AstBinary.EQ;
import static org.camunda.bpm.impl.juel.AstBinary.GE;
import static org.camunda.bpm.impl.juel.AstBinary.GT;
import static org.camunda.bpm.impl.juel.AstBinary.LE;
import static org.camunda.bpm.impl.juel.AstBinary.LT;
import static org.camunda.bpm.impl.juel.AstBinary.NE;
import static org.camunda.bpm.impl.juel.AstBinary.OR;
import static org.camunda.bpm.impl.juel.AstUnary.EMPTY;
import static org.camunda.bpm.impl.juel.AstUnary.NOT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstUnary;
import org.jspecify.annotations.Nullable;

/**
 * A condition as models may contain it: bare variables, compared with literals and with one another, joined by and, or,
 * not. Nothing in it calls, navigates, computes, chooses or composes text.
 *
 * @param variables the variables it reads
 * @param truths variables that stand alone, as a yes or no
 * @param emptied variables asked whether they hold anything
 * @param comparisons two sides each
 */
public record Condition(Set<String> variables, Set<String> truths, Set<String> emptied, List<Comparison> comparisons) {

    /**
     * One comparison; at least one side is a variable.
     *
     * @param ordered whether it asks for more or less instead of for the same
     */
    public record Comparison(Side left, Side right, boolean ordered) {}

    /**
     * One side of a comparison.
     *
     * @param variable its name; {@code null} if the side is a literal
     * @param literal text, number, yes or no, or {@code null} for nothing
     */
    public record Side(@Nullable String variable, @Nullable Object literal) {

        public boolean isVariable() {
            return variable != null;
        }

        public boolean isNothing() {
            return variable == null && literal == null;
        }
    }

    /** @return empty if the text is anything but such a condition */
    public static Optional<Condition> parse(String text) {
        Condition condition =
                new Condition(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
        return Expressions.only(text).filter(condition::takesIn).map(node -> condition);
    }

    /** @return the variable of {@code ${variable}} */
    public static Optional<String> bareVariable(String expression) {
        return Expressions.variable(expression);
    }

    private boolean takesIn(AstNode node) {
        if (node instanceof AstNested nested) {
            return takesIn(nested.getChild(0));
        }
        if (node instanceof AstUnary unary) {
            return unary.getOperator() == NOT ? takesIn(unary.getChild(0)) : takesInEmpty(unary);
        }
        if (node instanceof AstBinary binary) {
            return binary.getOperator() == AND || binary.getOperator() == OR
                    ? takesIn(binary.getChild(0)) && takesIn(binary.getChild(1))
                    : takesInComparison(binary);
        }
        return add(Expressions.name(node), truths);
    }

    private boolean takesInEmpty(AstUnary unary) {
        return unary.getOperator() == EMPTY && add(Expressions.name(unwrapped(unary.getChild(0))), emptied);
    }

    private boolean takesInComparison(AstBinary binary) {
        AstBinary.Operator operator = binary.getOperator();
        boolean ordered = operator == LT || operator == LE || operator == GT || operator == GE;
        if (!ordered && operator != EQ && operator != NE) {
            return false;
        }
        Optional<Side> left = side(binary.getChild(0));
        Optional<Side> right = side(binary.getChild(1));
        if (left.isEmpty()
                || right.isEmpty()
                || !left.get().isVariable() && !right.get().isVariable()) {
            return false;
        }
        return comparisons.add(new Comparison(left.get(), right.get(), ordered));
    }

    private Optional<Side> side(AstNode given) {
        AstNode node = unwrapped(given);
        if (node instanceof AstLiteral literal) {
            return Optional.of(new Side(null, literal.eval(null, null)));
        }
        Optional<String> name = Expressions.name(node);
        name.ifPresent(variables::add);
        return name.map(variable -> new Side(variable, null));
    }

    private boolean add(Optional<String> name, Set<String> asked) {
        name.ifPresent(variables::add);
        name.ifPresent(asked::add);
        return name.isPresent();
    }

    private static AstNode unwrapped(AstNode node) {
        AstNode inner = node;
        while (inner instanceof AstNested nested) {
            inner = nested.getChild(0);
        }
        return inner;
    }
}
