package lv.lidzas.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.base.ReadOnce;
import lv.lidzas.people.Pauses;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.training.Trainings;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.volunteers.Agreements;
import lv.lidzas.volunteers.ChildContact;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.WorkedRoles;
import lv.lidzas.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which volunteers may be asked to help a person, and why the others may not. */
@Component
public class Eligibility {

    private final Volunteers volunteers;
    private final Trainings trainings;
    private final People people;
    private final AssignmentRepository assignments;
    private final CaseWeights weights;
    private final Decisions decisions;
    private final Pauses pauses;
    private final ChildContact contact;
    private final WorkedRoles roles;
    private final Agreements agreements;
    private final Clock clock;

    Eligibility(
            Volunteers volunteers,
            Trainings trainings,
            People people,
            AssignmentRepository assignments,
            CaseWeights weights,
            Decisions decisions,
            Pauses pauses,
            ChildContact contact,
            WorkedRoles roles,
            Agreements agreements,
            Clock clock) {
        this.volunteers = volunteers;
        this.trainings = trainings;
        this.people = people;
        this.assignments = assignments;
        this.weights = weights;
        this.decisions = decisions;
        this.pauses = pauses;
        this.contact = contact;
        this.roles = roles;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * Whom a volunteer would help.
     *
     * @param reference of the record that help is wanted for
     * @param person {@code P-} reference
     * @param withChildren whether the volunteer would meet a child
     */
    public record Supported(String reference, String person, boolean withChildren) {}

    /**
     * Why a volunteer may not be asked.
     *
     * @param code of the words that say it
     * @param until the day up to which it is so; {@code null} if that is not known
     */
    public record Reason(String code, @Nullable LocalDate until) {

        Reason(String code) {
            this(code, null);
        }
    }

    /**
     * What a volunteer has to do: cases that he or she helps in or is asked about.
     *
     * @param carried what they weigh together
     * @param ceiling how much the organisation lets somebody at this stage carry
     * @param wanted how many cases the volunteer wants at most; {@code null} if that was not said
     */
    public record Load(int cases, int carried, int ceiling, @Nullable Integer wanted) {

        private Load with(int weight) {
            return new Load(cases + 1, carried + weight, ceiling, wanted);
        }

        /** Whoever carries nothing may be asked for one case, however heavy: else the heaviest would find nobody. */
        private @Nullable String against(int weight) {
            if (cases == 0) {
                return null;
            }
            if (carried >= ceiling || wanted != null && cases >= wanted) {
                return "load";
            }
            return carried + weight > ceiling ? "heavy" : null;
        }
    }

    /**
     * Somebody of the team.
     *
     * @param reasons why not; empty if this volunteer may be asked
     * @param limits codes of what is obeyed with the children that this volunteer would meet
     */
    public record Candidate(String volunteer, String name, Load load, List<Reason> reasons, List<String> limits) {

        public boolean may() {
            return reasons.isEmpty();
        }
    }

    /**
     * Those with the least to do first, judged once for all parts of a form or page that show them.
     *
     * @param supported whom they would help
     */
    public List<Candidate> candidates(Supported supported) {
        return ReadOnce.of(Candidate.class, List.of(supported), () -> judged(volunteers.team(), supported).stream()
                .sorted(Comparator.comparingInt((Candidate one) -> one.load().carried())
                        .thenComparing(LatvianOrder.by(Candidate::name)))
                .toList());
    }

    /** Why this volunteer may not be asked now. */
    List<Reason> reasonsAgainst(String volunteer, Supported supported) {
        List<Volunteers.Member> member = volunteers.team().stream()
                .filter(one -> one.reference().equals(volunteer))
                .toList();
        return member.isEmpty()
                ? List.of(new Reason("stage"))
                : judged(member, supported).get(0).reasons();
    }

    boolean mayMeetChildren(String volunteer) {
        return !contact.allowed(List.of(volunteer)).isEmpty();
    }

    /** Whether what was agreed on holds, and the work is insured as it has to be. */
    boolean isAgreedOn(String volunteer) {
        return agreements.lacking(List.of(volunteer)).isEmpty();
    }

    /** In a fixed number of queries, however large the team is. */
    private List<Candidate> judged(List<Volunteers.Member> members, Supported supported) {
        List<String> persons = members.stream().map(Volunteers.Member::person).toList();
        Map<String, PersonSummary> known = people.summaries(persons).stream()
                .collect(Collectors.toMap(PersonSummary::reference, Function.identity(), (one, other) -> one));
        Set<String> trained = trainings.trained(persons);
        Map<String, Pauses.Pause> paused = pauses.on(
                LocalDate.now(clock),
                members.stream()
                        .collect(Collectors.toMap(
                                Volunteers.Member::person, Volunteers.Member::appliedOn, (one, other) -> one)));
        Map<String, List<Assignment>> offers =
                assignments
                        .currentOf(members.stream()
                                .map(Volunteers.Member::reference)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Assignment::volunteer));
        Map<String, Integer> weighed = weighed(offers.values(), supported.reference());
        int weight = weighed.getOrDefault(supported.reference(), CaseWeights.LIGHTEST);
        Map<String, String> roleless = roles.againstSupportAlone(
                members.stream().map(Volunteers.Member::reference).toList());
        Map<String, String> lacking = agreements.lacking(
                members.stream().map(Volunteers.Member::reference).toList());
        Set<String> checked = supported.withChildren()
                ? contact.allowed(
                        members.stream().map(Volunteers.Member::reference).toList())
                : Set.of();
        Map<String, List<String>> obeyed = supported.withChildren() ? contact.limits(checked) : Map.of();
        Map<String, Integer> limits = new HashMap<>();
        Map<Integer, Boolean> adults = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Volunteers.Member member : members) {
            PersonSummary person = Objects.requireNonNull(known.get(member.person()));
            List<Assignment> current = offers.getOrDefault(member.reference(), List.of());
            Load free = new Load(0, 0, limits.computeIfAbsent(member.stage(), this::ceiling), member.caseLimit());
            Load load = free;
            Load helping = free;
            for (Assignment offer : current) {
                int one = weighed.getOrDefault(offer.supportCase(), CaseWeights.LIGHTEST);
                load = load.with(one);
                helping = offer.stage() == AssignmentStage.PROPOSED ? helping : helping.with(one);
            }
            String full = load.against(weight);
            List<Reason> reasons = new ArrayList<>();
            Pauses.Pause pause = member.away() == null ? paused.get(member.person()) : member.away();
            if (pause != null) {
                reasons.add(of(pause));
            }
            if (load.ceiling() == 0) {
                if (pause == null) {
                    reasons.add(new Reason("stage"));
                }
            } else if (full != null) {
                reasons.add(new Reason(helping.against(weight) == null ? "asked" : full));
            }
            if (!trained.contains(member.person())) {
                reasons.add(new Reason("training"));
            }
            if (person.birthDate() == null
                    || !adults.computeIfAbsent(people.ageOf(person.birthDate()), volunteers::isAdult)) {
                reasons.add(new Reason("age"));
            }
            if (roleless.containsKey(member.reference())) {
                reasons.add(new Reason(roleless.get(member.reference())));
            }
            if (lacking.containsKey(member.reference())) {
                reasons.add(new Reason(lacking.get(member.reference())));
            }
            if (member.person().equals(supported.person())) {
                reasons.add(new Reason("self"));
            }
            if (supported.withChildren() && !checked.contains(member.reference())) {
                reasons.add(new Reason("check"));
            }
            candidates.add(new Candidate(
                    member.reference(),
                    person.fullName(),
                    load,
                    List.copyOf(reasons),
                    obeyed.getOrDefault(member.reference(), List.of())));
        }
        return candidates;
    }

    private static Reason of(Pauses.Pause pause) {
        String code = pause.stops() ? "stops" : "paused";
        return new Reason(pause.until() == null ? "pausedOpen" : code, pause.until());
    }

    private Map<String, Integer> weighed(Collection<List<Assignment>> offers, String wanted) {
        Set<String> references = offers.stream()
                .flatMap(List::stream)
                .map(Assignment::supportCase)
                .collect(Collectors.toSet());
        references.add(wanted);
        return weights.of(references);
    }

    private int ceiling(String stage) {
        Object most = decisions.evaluate(MatchingTables.CASELOAD, Map.of("volunteerStage", stage));
        return most == null ? 0 : ((Number) most).intValue();
    }
}
