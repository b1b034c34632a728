package lv.lidzas.cases.helper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.cases.file.CaseProcess;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.CandidateText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who helps, who was asked, and the request to write down how it goes. */
@Component
@Order(30)
class HelpersSection implements CaseSection {

    private final Assignments assignments;
    private final CandidateText candidates;
    private final CaseProcess process;
    private final Clock clock;

    HelpersSection(Assignments assignments, CandidateText candidates, CaseProcess process, Clock clock) {
        this.assignments = assignments;
        this.candidates = candidates;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Somebody who was asked.
     *
     * @param volunteer {@code V-} reference
     * @param remindedOn when a coordinator last asked to write down how it goes; {@code null} if never
     * @param mayRemind whether that may be asked today
     */
    record Helper(
            String volunteer,
            @Nullable String name,
            String stage,
            LocalDate since,
            @Nullable String declineNote,
            @Nullable LocalDate remindedOn,
            boolean mayRemind) {}

    @Override
    public String template() {
        return "cases/helpers";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    public @Nullable Map<String, Object> model(ShownCase shown) {
        List<AssignmentFacts> asked = assignments.all(shown.reference());
        if (asked.isEmpty()) {
            return null;
        }
        Map<String, String> names = candidates.namesOf(
                asked.stream().map(AssignmentFacts::volunteer).toList());
        boolean watched = process.mayRemind(shown.reference());
        LocalDate today = LocalDate.now(clock);
        List<Helper> helpers = asked.stream()
                .map(offer -> new Helper(
                        offer.volunteer(),
                        names.get(offer.volunteer()),
                        offer.stage().name(),
                        LocalDate.ofInstant(offer.offeredAt(), clock.getZone()),
                        offer.declineNote(),
                        offer.remindedOn(),
                        watched && offer.helps() && !today.equals(offer.remindedOn())))
                .toList();
        return Map.of("case", shown.reference(), "helpers", helpers);
    }
}
