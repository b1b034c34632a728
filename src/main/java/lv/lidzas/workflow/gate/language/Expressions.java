package lv.lidzas.workflow.gate.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Reads an expression with the parser of the engine, so that both see the same. */
public final class Expressions {

    /** As the engine is set up. */
    private static final Builder PARSER = new Builder(Feature.METHOD_INVOCATIONS);

    /** The parser goes down by call, a dozen per bracket. */
    private static final int LONGEST = 300;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final String DEADLINES = "deadlines";

    private Expressions() {}

    /** @return what stands in the one pair of braces that the text consists of; empty if it is anything else */
    static Optional<AstNode> only(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return PARSER.build(text).getRoot() instanceof AstEval eval
                    ? Optional.of(eval.getChild(0))
                    : Optional.empty();
        } catch (TreeBuilderException e) {
            return Optional.empty();
        }
    }

    /** @return the variable of {@code ${variable}} */
    public static Optional<String> variable(String text) {
        return only(text).flatMap(Expressions::name);
    }

    /** @return the name of {@code ${deadlines.name}} */
    public static Optional<String> deadline(String text) {
        return only(text)
                .filter(AstDot.class::isInstance)
                .map(AstDot.class::cast)
                .filter(dot -> name(dot.getChild(0)).filter(DEADLINES::equals).isPresent())
                .map(dot -> dot.getStructuralId(null).substring(DEADLINES.length() + 1))
                .filter(name -> NAME.matcher(name).matches());
    }

    /** @return the variable that a part of an expression names; empty if it is anything else */
    static Optional<String> name(AstNode node) {
        return node instanceof AstIdentifier identifier
                        && NAME.matcher(identifier.getName()).matches()
                ? Optional.of(identifier.getName())
                : Optional.empty();
    }
}
