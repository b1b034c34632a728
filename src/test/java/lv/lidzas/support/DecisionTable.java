package lv.lidzas.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision table on the DMN engine alone, which remembers the rules that were hit. */
public final class DecisionTable {

    private final Set<String> hit = new LinkedHashSet<>();
    private final DmnModelInstance model;
    private final DmnEngine engine;
    private final DmnDecision decision;

    private DecisionTable(byte[] file, String id) {
        model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
                .customPostDecisionTableEvaluationListeners(List.of(this::remember))
                .buildEngine();
        decision = engine.parseDecision(id, model);
    }

    /** @param file for example {@code processes/volunteers/volunteerAge.dmn}; its base name is the decision's id */
    public static DecisionTable in(String file) {
        try {
            Path path = Path.of(file);
            return new DecisionTable(
                    Files.readAllBytes(path), path.getFileName().toString().replace(".dmn", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outputs of the rules that answer; under the hit policy UNIQUE a second one is an error. */
    public List<Map<String, Object>> ask(Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(decision, inputs).getResultList();
    }

    /** The rules that have answered so far. */
    public Set<String> hit() {
        return Set.copyOf(hit);
    }

    public Set<String> rules() {
        return descriptions().keySet();
    }

    /** What a manager reads beside each rule. */
    public Map<String, String> descriptions() {
        return model.getModelElementsByType(Rule.class).stream()
                .collect(Collectors.toMap(
                        Rule::getId, rule -> rule.getDescription().getTextContent()));
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> hit.add(rule.getId()));
    }
}
