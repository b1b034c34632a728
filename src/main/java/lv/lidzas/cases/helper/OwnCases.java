package lv.lidzas.cases.helper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.cases.OwnCaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCaseRepository;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.lists.Places;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.AssignmentStage;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer sees of the own cases, from acceptance until the assignment ends. */
@Service
@Transactional
public class OwnCases {

    private final SupportCases cases;
    private final SupportCaseRepository all;
    private final Assignments assignments;
    private final Volunteers volunteers;
    private final People people;
    private final OpeningLog openings;
    private final ObjectProvider<OwnCaseSection> sections;

    OwnCases(
            SupportCases cases,
            SupportCaseRepository all,
            Assignments assignments,
            Volunteers volunteers,
            People people,
            OpeningLog openings,
            ObjectProvider<OwnCaseSection> sections) {
        this.cases = cases;
        this.all = all;
        this.assignments = assignments;
        this.volunteers = volunteers;
        this.people = people;
        this.openings = openings;
        this.sections = sections;
    }

    /**
     * One of the own cases in the list.
     *
     * @param phone of the person; {@code null} if there is none
     * @param nextIs code of what the next date is the date of
     * @param owner user id of the colleague who answers for the case; {@code null} if nobody does
     */
    public record Own(
            String reference,
            String name,
            @Nullable String phone,
            @Nullable LocalDate nextDate,
            String nextIs,
            @Nullable String owner) {}

    /** The frame of an own case; the packages bring the rest. */
    public record Card(String reference, PersonSummary person, List<ShownCase.Filled> parts) {}

    /**
     * Opens a case, which is written down.
     *
     * @throws NoSuchRecord if this person does not help in it now
     */
    public Card open(String reference, String person, Places places, Locale language) {
        requireHelper(reference, person);
        SupportCase one = cases.find(reference);
        openings.opened(person, one.person(), "ownCase");
        ShownCase shown = new ShownCase(reference, one.person(), one.isOpen(), places, null, language);
        return new Card(
                reference, people.summaries(List.of(one.person())).get(0), shown.fill(sections.orderedStream()));
    }

    /** Cases that this person helps in now; none for whoever is no volunteer of the team. */
    public List<Own> of(String person) {
        return volunteers.memberOf(person).map(this::ownOf).map(Owned::helps).orElse(List.of());
    }

    /**
     * What a volunteer has to do with cases.
     *
     * @param asked references of cases that the volunteer is asked about
     */
    record Owned(List<Own> helps, List<String> asked) {}

    Owned ownOf(Volunteers.Member volunteer) {
        List<AssignmentFacts> current = assignments.currentOf(volunteer.reference());
        return new Owned(
                helped(current),
                current.stream()
                        .filter(offer -> offer.stage() == AssignmentStage.PROPOSED)
                        .map(AssignmentFacts::supportCase)
                        .toList());
    }

    private List<Own> helped(List<AssignmentFacts> current) {
        List<SupportCase> helped = all.findAllById(current.stream()
                .filter(AssignmentFacts::helps)
                .map(AssignmentFacts::supportCase)
                .toList());
        Map<String, PersonSummary> persons =
                people
                        .summaries(helped.stream()
                                .map(SupportCase::person)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PersonSummary::reference, Function.identity()));
        return helped.stream()
                .map(one -> own(one, Objects.requireNonNull(persons.get(one.person()))))
                .sorted(Comparator.comparing(Own::nextDate, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Own::reference))
                .toList();
    }

    private static Own own(SupportCase one, PersonSummary person) {
        return new Own(one.reference(), person.fullName(), person.phone(), one.nextDate(), one.nextIs(), one.owner());
    }

    private void requireHelper(String reference, String person) {
        if (!assignments.isHelper(reference, person)) {
            throw new NoSuchRecord();
        }
    }
}
