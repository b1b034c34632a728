package lv.lidzas.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.training.Trainings;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Which volunteers may be asked to help a person, and why the others may not. */
@Component
public class Eligibility {

    private final Volunteers volunteers;
    private final Trainings trainings;
    private final People people;
    private final AssignmentRepository assignments;
    private final Decisions decisions;

    Eligibility(
            Volunteers volunteers,
            Trainings trainings,
            People people,
            AssignmentRepository assignments,
            Decisions decisions) {
        this.volunteers = volunteers;
        this.trainings = trainings;
        this.people = people;
        this.assignments = assignments;
        this.decisions = decisions;
    }

    /**
     * Somebody of the team.
     *
     * @param load cases that this volunteer has or is asked about
     * @param reasons codes of why not; empty if this volunteer may be asked
     */
    public record Candidate(String volunteer, String name, int load, List<String> reasons) {

        public boolean may() {
            return reasons.isEmpty();
        }
    }

    /**
     * Those with the least to do first.
     *
     * @param supported {@code P-} reference of whom they would help
     */
    public List<Candidate> candidates(String supported) {
        return judged(volunteers.team(), supported).stream()
                .sorted(Comparator.comparingInt(Candidate::load).thenComparing(LatvianOrder.by(Candidate::name)))
                .toList();
    }

    /** Codes of why this volunteer may not be asked now. */
    List<String> reasonsAgainst(String volunteer, String supported) {
        List<Volunteers.Member> member = volunteers.team().stream()
                .filter(one -> one.reference().equals(volunteer))
                .toList();
        return member.isEmpty()
                ? List.of("stage")
                : judged(member, supported).get(0).reasons();
    }

    /** In a fixed number of queries, however large the team is. */
    private List<Candidate> judged(List<Volunteers.Member> members, String supported) {
        List<String> persons = members.stream().map(Volunteers.Member::person).toList();
        Map<String, PersonSummary> known = people.summaries(persons).stream()
                .collect(Collectors.toMap(PersonSummary::reference, Function.identity(), (one, other) -> one));
        Set<String> trained = trainings.trained(persons);
        Map<String, Integer> load = new HashMap<>();
        assignments
                .currentOf(members.stream().map(Volunteers.Member::reference).toList())
                .forEach(offer -> load.merge(offer.volunteer(), 1, Integer::sum));
        Map<String, Integer> limits = new HashMap<>();
        Map<Integer, Boolean> adults = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Volunteers.Member member : members) {
            PersonSummary person = Objects.requireNonNull(known.get(member.person()));
            int has = load.getOrDefault(member.reference(), 0);
            int limit = limits.computeIfAbsent(member.stage(), this::limit);
            List<String> reasons = new ArrayList<>();
            if (limit == 0) {
                reasons.add("stage");
            } else if (has >= limit) {
                reasons.add("load");
            }
            if (!trained.contains(member.person())) {
                reasons.add("training");
            }
            if (person.birthDate() == null
                    || !adults.computeIfAbsent(people.ageOf(person.birthDate()), volunteers::isAdult)) {
                reasons.add("age");
            }
            if (member.person().equals(supported)) {
                reasons.add("self");
            }
            candidates.add(new Candidate(member.reference(), person.fullName(), has, List.copyOf(reasons)));
        }
        return candidates;
    }

    private int limit(String stage) {
        Object most = decisions.evaluate(MatchingTables.CASELOAD, Map.of("volunteerStage", stage));
        return most == null ? 0 : ((Number) most).intValue();
    }
}
