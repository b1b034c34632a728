package lv.lidzas.workflow.gate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** The engine's own FEEL, which sets itself up anew for each question; the same question has the same answer. */
final class RememberedFeel implements FeelEngine {

    private final FeelEngine full = new ScalaFeelEngineFactory().createInstance();
    private final Map<List<Object>, Object> answers = new HashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        Map<String, Object> given = new TreeMap<>();
        context.keySet().forEach(name -> given.put(name, context.resolve(name).getValue()));
        return (T)
                remembered(() -> full.evaluateSimpleExpression(expression, context), "expression", expression, given);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String inputVariable, VariableContext context) {
        return (Boolean) remembered(
                () -> full.evaluateSimpleUnaryTests(expression, inputVariable, context),
                "test",
                expression,
                context.resolve(inputVariable).getValue());
    }

    private Object remembered(Supplier<Object> answer, Object... question) {
        List<Object> key = Arrays.asList(question);
        if (!answers.containsKey(key)) {
            answers.put(key, answer.get());
        }
        return answers.get(key);
    }
}
