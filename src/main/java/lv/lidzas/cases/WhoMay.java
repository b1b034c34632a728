package lv.lidzas.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.training.Trainings;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Which volunteers may be asked to help a person, and why the others may not. */
@Component
class WhoMay {

    private static final int ADULT = 18;

    private final Volunteers volunteers;
    private final Trainings trainings;
    private final People people;
    private final CaseOfferRepository offers;
    private final Decisions decisions;

    WhoMay(Volunteers volunteers, Trainings trainings, People people, CaseOfferRepository offers, Decisions decisions) {
        this.volunteers = volunteers;
        this.trainings = trainings;
        this.people = people;
        this.offers = offers;
        this.decisions = decisions;
    }

    /**
     * Somebody of the team.
     *
     * @param load cases that this volunteer has or is asked about
     * @param reasons codes of why not; empty if this volunteer may be asked
     */
    record Candidate(String volunteer, String name, int load, List<String> reasons) {

        boolean may() {
            return reasons.isEmpty();
        }
    }

    /** Those with the least to do first. */
    List<Candidate> candidates(SupportCase supported) {
        Collection<Volunteers.Member> team = volunteers.team();
        Map<String, Integer> load = new HashMap<>();
        offers.currentOf(team.stream().map(Volunteers.Member::reference).toList())
                .forEach(offer -> load.merge(offer.volunteer(), 1, Integer::sum));
        return team.stream()
                .map(member -> candidate(member, load.getOrDefault(member.reference(), 0), supported))
                .sorted(Comparator.comparingInt(Candidate::load).thenComparing(Candidate::name))
                .toList();
    }

    /** Codes of why this volunteer may not be asked now. */
    List<String> reasonsAgainst(String volunteer, SupportCase supported) {
        return volunteers.team().stream()
                .filter(member -> member.reference().equals(volunteer))
                .findFirst()
                .map(member -> candidate(
                                member, offers.currentOf(List.of(volunteer)).size(), supported)
                        .reasons())
                .orElse(List.of("stage"));
    }

    private Candidate candidate(Volunteers.Member member, int load, SupportCase supported) {
        List<String> reasons = new ArrayList<>();
        Object most = decisions.evaluate("caseload", Map.of("volunteerStage", member.stage()));
        int limit = most == null ? 0 : ((Number) most).intValue();
        Integer age = people.age(member.person());
        if (limit == 0) {
            reasons.add("stage");
        } else if (load >= limit) {
            reasons.add("load");
        }
        if (!trainings.isTrained(member.reference())) {
            reasons.add("training");
        }
        if (age == null || age < ADULT) {
            reasons.add("age");
        }
        if (member.person().equals(supported.person())) {
            reasons.add("self");
        }
        return new Candidate(member.reference(), people.fullName(member.person()), load, List.copyOf(reasons));
    }
}
