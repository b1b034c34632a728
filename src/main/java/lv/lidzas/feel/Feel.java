package lv.lidzas.feel;

import camundajar.impl.scala.collection.Iterator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.feel.NotAllowed.Why;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;

/** The engine's own FEEL, asked only for texts whose length and depth are bounded. */
final class Feel {

    static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 8;
    private static final Pattern TOKEN = Pattern.compile("\\G(?:\\s+|\"(?:[^\"\\\\]|\\\\.)*+\"|-?\\d+(?:\\.\\d+)?"
            + "|[\\p{L}_][\\p{L}\\p{N}_]*+|<=|>=|!=|\\.\\.|[<>=.,()\\[\\]@])");

    /** Words with which FEEL repeats or branches; the parser would nest as deep as they are written. */
    private static final Set<String> COMPUTING = Set.of(
            "if", "then", "else", "for", "return", "some", "every", "satisfies", "function", "external", "instance");

    private Feel() {}

    /** Refuses what the parser need not see at all: then its time is bounded too. */
    static void measure(String text) throws NotAllowed {
        if (text.length() > LONGEST) {
            throw new NotAllowed(Why.TOO_LONG, shortened(text));
        }
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        int depth = 0;
        while (end < text.length()) {
            if (!token.find()) {
                throw new NotAllowed(Why.SIGN, text.substring(end, text.offsetByCodePoints(end, 1)));
            }
            end = token.end();
            String sign = token.group();
            if (COMPUTING.contains(sign)) {
                throw new NotAllowed(Why.COMPUTES, shortened(text.strip()));
            }
            depth = switch (sign) {
                case "(", "[" -> depth + 1;
                case ")", "]" -> Math.max(0, depth - 1);
                default -> depth;
            };
            if (depth > DEEPEST) {
                throw new NotAllowed(Why.TOO_LONG, shortened(text));
            }
        }
    }

    static Exp tree(ParseResult result, String text) throws NotAllowed {
        if (result.isFailure()) {
            throw new NotAllowed(Why.NOT_FEEL, text);
        }
        return result.parsedExpression().expression();
    }

    /** @return a text, a number, yes or no, or a day; empty for anything else */
    static Optional<Object> literal(Exp exp) {
        if (exp instanceof ConstString text) {
            return Optional.of(text.value());
        }
        if (exp instanceof ConstNumber number) {
            return Optional.of(number.value().bigDecimal());
        }
        if (exp instanceof ArithmeticNegation negation && negation.x() instanceof ConstNumber number) {
            return Optional.of(number.value().bigDecimal().negate());
        }
        if (exp instanceof ConstBool flag) {
            return Optional.of(flag.value());
        }
        if (exp instanceof ConstDate date) {
            return Optional.of(date.value());
        }
        return Optional.empty();
    }

    static <T> List<T> listed(camundajar.impl.scala.collection.immutable.List<T> items) {
        List<T> listed = new ArrayList<>();
        Iterator<T> iterator = items.iterator();
        while (iterator.hasNext()) {
            listed.add(iterator.next());
        }
        return listed;
    }

    /** Numbers of one size are one value, however many zeros they are written with. */
    static Object normal(Object literal) {
        return literal instanceof BigDecimal number && number.signum() != 0
                ? number.stripTrailingZeros()
                : literal instanceof BigDecimal ? BigDecimal.ZERO : literal;
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
