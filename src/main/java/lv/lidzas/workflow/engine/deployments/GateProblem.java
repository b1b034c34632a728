package lv.lidzas.workflow.engine.deployments;

import java.util.List;
import java.util.Locale;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.GateWords;
import org.camunda.bpm.engine.Problem;
import org.jspecify.annotations.Nullable;

/** A finding as the engine reports it. */
record GateProblem(String sentence, @Nullable String elementId) implements Problem {

    static GateProblem of(Finding finding, GateWords words, Locale language) {
        return new GateProblem(words.sentence(finding, language), finding.elementId());
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public @Nullable String getMainElementId() {
        return elementId;
    }

    @Override
    public List<String> getElementIds() {
        return elementId == null ? List.of() : List.of(elementId);
    }
}
