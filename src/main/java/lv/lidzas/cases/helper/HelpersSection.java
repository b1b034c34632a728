package lv.lidzas.cases.helper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.cases.file.CaseProcess;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.AssignmentStage;
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
    private final SupportCases cases;
    private final Clock clock;

    HelpersSection(
            Assignments assignments, CandidateText candidates, CaseProcess process, SupportCases cases, Clock clock) {
        this.assignments = assignments;
        this.candidates = candidates;
        this.process = process;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Somebody who was asked.
     *
     * @param volunteer {@code V-} reference
     * @param remindedOn when a coordinator last asked to write down how it goes; {@code null} if never
     * @param limits what is obeyed with the children whom this volunteer meets, in words; {@code null} if nothing is
     * @param mayRemind whether that may be asked today
     */
    record Helper(
            String volunteer,
            @Nullable String name,
            String stage,
            LocalDate since,
            @Nullable String declineNote,
            @Nullable LocalDate remindedOn,
            @Nullable String limits,
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
        Map<String, String> limits = cases.find(shown.reference()).mayBeWithChildren()
                ? candidates.limitsOf(
                        asked.stream()
                                .filter(HelpersSection::isCurrent)
                                .map(AssignmentFacts::volunteer)
                                .toList(),
                        shown.language())
                : Map.of();
        List<Helper> helpers = asked.stream()
                .map(offer -> new Helper(
                        offer.volunteer(),
                        names.get(offer.volunteer()),
                        offer.stage().name(),
                        LocalDate.ofInstant(offer.offeredAt(), clock.getZone()),
                        offer.declineNote(),
                        offer.remindedOn(),
                        isCurrent(offer) ? limits.get(offer.volunteer()) : null,
                        watched && offer.helps() && !today.equals(offer.remindedOn())))
                .toList();
        return Map.of("case", shown.reference(), "helpers", helpers);
    }

    private static boolean isCurrent(AssignmentFacts offer) {
        return offer.stage() == AssignmentStage.PROPOSED || offer.stage() == AssignmentStage.ACTIVE;
    }
}
