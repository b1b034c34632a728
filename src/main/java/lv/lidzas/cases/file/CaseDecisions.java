package lv.lidzas.cases.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.cases.rule.CaseTables;
import lv.lidzas.workflow.Decisions;
import org.springframework.stereotype.Component;

/**
 * Asks {@code stateSupport} and {@code casePriority} from the domain, so that status, violence or suicide risk reach no table
 * of the engine: only one code comes out of each.
 */
@Component
class CaseDecisions {

    /** Keys of what the state's support follows from. */
    static final Set<String> STATUS = Set.of("protectionStatus", "statusMonth", "returnedFrom", "stateMentorUntil");

    private final Decisions decisions;
    private final Clock clock;

    CaseDecisions(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    String moreUrgent(String one, String other) {
        return CaseTables.PRIORITIES.indexOf(one) < CaseTables.PRIORITIES.indexOf(other) ? one : other;
    }

    /** What the state still owes somebody. */
    String stateSupport(SupportCase supported) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("protectionStatus", supported.protectionStatus());
        // A month that nobody knows counts as long ago: then the organisation helps itself.
        Integer months = supported.monthsSinceStatus(today);
        inputs.put("monthsSinceStatus", months == null ? 999 : months);
        inputs.put("returned", supported.returnedFrom() != null);
        inputs.put("stateMentorActive", supported.hasMentor(today));
        return (String) decisions.evaluate(CaseTables.STATE_SUPPORT, inputs);
    }

    /**
     * How fast somebody has to be contacted: as fast as the most urgent sign asks for.
     *
     * @param urgentSignals codes that hold
     * @param needed areas in which help is needed
     */
    String priority(List<String> urgentSignals, List<String> needed) {
        return Stream.concat(urgentSignals.stream(), needed.stream())
                .map(sign -> (String) decisions.evaluate(CaseTables.PRIORITY, Map.of("sign", sign)))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(CaseTables.PRIORITIES::indexOf))
                .orElse("low");
    }
}
