package lv.lidzas.cases.helper;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCaseRepository;
import lv.lidzas.cases.rule.CaseTables;
import lv.lidzas.matching.CaseWeights;
import lv.lidzas.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table is asked once for cases that are alike, and by the domain: nothing of it stays in the engine. */
@Component
class CaseWeightsByTable implements CaseWeights {

    private final SupportCaseRepository cases;
    private final Decisions decisions;

    CaseWeightsByTable(SupportCaseRepository cases, Decisions decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    private record Asked(String priority, boolean withChildren, String amount) {

        static Asked of(SupportCase supported) {
            return new Asked(supported.priority(), supported.mayBeWithChildren(), orUnknown(supported.helpAmount()));
        }

        private static String orUnknown(@Nullable String amount) {
            return amount == null ? CaseTables.AMOUNT_UNKNOWN : amount;
        }
    }

    @Override
    public Map<String, Integer> of(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<Asked, Integer> answers = new HashMap<>();
        Map<String, Integer> weights = new HashMap<>();
        cases.findAllById(references)
                .forEach(supported ->
                        weights.put(supported.reference(), answers.computeIfAbsent(Asked.of(supported), this::weight)));
        return weights;
    }

    private int weight(Asked asked) {
        Object weight = decisions.evaluate(
                CaseTables.WEIGHT,
                Map.of(
                        "priority", asked.priority(),
                        "withChildren", asked.withChildren(),
                        "helpAmount", asked.amount()));
        return weight == null ? LIGHTEST : ((Number) weight).intValue();
    }
}
