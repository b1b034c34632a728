package lv.lidzas.feel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.feel.NotAllowed.Why;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.Comparison;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.UnaryTestExpression;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a form's field: fields of the same form beside literals, joined by {@code and}, {@code or} and
 * {@code not}. It loops over nothing, so it is answered at once.
 */
public final class FormCondition {

    /** The same text says the same, and forms ask with each request. */
    private static final Cache<String, FormCondition> KNOWN =
            Caffeine.newBuilder().maximumSize(2000).build();

    private final ParsedExpression parsed;
    private final List<Use> uses = new ArrayList<>();

    private FormCondition(ParsedExpression parsed) {
        this.parsed = parsed;
    }

    /**
     * A field beside what it is compared with.
     *
     * @param path of the field: its key, or group path and key
     * @param how what is done with it
     * @param literal a text, number, truth value or day; {@code null} for {@code null} and for a field that stands alone
     */
    public record Use(List<String> path, How how, @Nullable Object literal) {}

    /** What a condition does with a field. */
    public enum How {
        /** {@code field = literal} and {@code !=}. */
        EQUALS,
        /** {@code field < literal} and the like. */
        COMPARES,
        /** {@code list contains(field, literal)}. */
        CONTAINS,
        /** The field alone: a tick. */
        IS_ON
    }

    /**
     * @param text as it stands in the form, with or without the leading {@code =}
     * @throws NotAllowed if it is anything else than described above
     */
    public static FormCondition parse(String text) throws NotAllowed {
        FormCondition known = KNOWN.getIfPresent(text);
        if (known == null) {
            known = parsed(text);
            KNOWN.put(text, known);
        }
        return known;
    }

    private static FormCondition parsed(String text) throws NotAllowed {
        String stripped = text.strip();
        String expression = stripped.startsWith("=") ? stripped.substring(1) : stripped;
        Feel.measure(expression);
        ParseResult result = Feel.ENGINE.parseExpression(expression);
        Exp exp = Feel.tree(result, Feel.shortened(expression.strip()));
        FormCondition condition = new FormCondition(result.parsedExpression());
        condition.read(exp);
        return condition;
    }

    /** Fields that it reads, each as often as it is named. */
    public List<Use> uses() {
        return Collections.unmodifiableList(uses);
    }

    /** @param data of the form: by key, or by group path and key */
    public boolean holds(Map<String, Object> data) {
        return Truth.of(parsed.expression(), data).orElseGet(() -> asTheEngineSays(data));
    }

    /** The engine's FEEL is set up anew for each question. */
    boolean asTheEngineSays(Map<String, Object> data) {
        EvaluationResult result = Feel.ENGINE.evaluate(parsed, named(data));
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** Only what the condition names, so that nothing else is looked at. */
    private Map<String, Object> named(Map<String, Object> data) {
        Map<String, Object> named = new HashMap<>();
        for (Use use : uses) {
            String first = use.path().get(0);
            if (use.path().size() == 1) {
                named.put(first, data.get(first));
            } else if (data.get(first) instanceof Map<?, ?> group) {
                @SuppressWarnings("unchecked")
                Map<String, Object> known = (Map<String, Object>) named.computeIfAbsent(first, key -> new HashMap<>());
                known.put(use.path().get(1), group.get(use.path().get(1)));
            }
        }
        return named;
    }

    private void read(Exp exp) throws NotAllowed {
        if (exp instanceof Disjunction or) {
            read(or.x());
            read(or.y());
        } else if (exp instanceof Conjunction and) {
            read(and.x());
            read(and.y());
        } else if (exp instanceof Not not) {
            read(not.x());
        } else if (exp instanceof Comparison comparison) {
            compare(comparison);
        } else if (exp instanceof In in && in.test() instanceof AtLeastOne several) {
            for (Exp one : Feel.listed(several.xs())) {
                if (!(one instanceof UnaryTestExpression test)) {
                    throw computes();
                }
                use(in.x(), How.EQUALS, test.exp());
            }
        } else if (exp instanceof FunctionInvocation call) {
            call(call);
        } else if (exp instanceof Ref ref) {
            uses.add(new Use(path(ref), How.IS_ON, null));
        } else {
            throw computes();
        }
    }

    private void compare(Comparison comparison) throws NotAllowed {
        How how = comparison instanceof Equal ? How.EQUALS : How.COMPARES;
        if (comparison.x() instanceof Ref) {
            use(comparison.x(), how, comparison.y());
        } else {
            use(comparison.y(), how, comparison.x());
        }
    }

    private void call(FunctionInvocation call) throws NotAllowed {
        List<Exp> parameters =
                call.params() instanceof PositionalFunctionParameters given ? Feel.listed(given.params()) : List.of();
        if (call.function().equals("not") && parameters.size() == 1) {
            read(parameters.get(0));
        } else if (call.function().equals("list contains") && parameters.size() == 2) {
            use(parameters.get(0), How.CONTAINS, parameters.get(1));
        } else {
            throw computes();
        }
    }

    private void use(Exp field, How how, Exp value) throws NotAllowed {
        if (!(field instanceof Ref ref)) {
            throw computes();
        }
        if (value instanceof Ref other) {
            throw new NotAllowed(Why.WORD, String.join(".", Feel.listed(other.names())));
        }
        boolean nothing = value instanceof ConstNull$ && how == How.EQUALS;
        Optional<Object> literal = Feel.literal(value).map(Feel::normal);
        if (!nothing && literal.isEmpty()) {
            throw computes();
        }
        uses.add(new Use(path(ref), how, literal.orElse(null)));
    }

    private List<String> path(Ref ref) throws NotAllowed {
        List<String> path = Feel.listed(ref.names());
        if (path.size() > 2) {
            throw new NotAllowed(Why.WORD, String.join(".", path));
        }
        return path;
    }

    private NotAllowed computes() {
        return new NotAllowed(Why.COMPUTES, Feel.shortened(parsed.text().strip()));
    }
}
