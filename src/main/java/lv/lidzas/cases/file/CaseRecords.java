package lv.lidzas.cases.file;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import lv.lidzas.cases.IntakeTalkMoved;
import lv.lidzas.cases.rule.CaseUrgency;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.CandidateText;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.people.People;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.Related;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.volunteers.FamilyHelped;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.Urgent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a support case together with the person supported. */
@Component
@Transactional
class CaseRecords implements Creatable, Changeable, OffersChoices, Related, Urgent {

    private final SupportCases cases;
    private final CaseChanges changes;
    private final SeenCases seen;
    private final Assignments assignments;
    private final Eligibility eligibility;
    private final CandidateText candidates;
    private final People people;
    private final Colleagues colleagues;
    private final ApplicationEventPublisher events;

    CaseRecords(
            SupportCases cases,
            CaseChanges changes,
            SeenCases seen,
            Assignments assignments,
            Eligibility eligibility,
            CandidateText candidates,
            People people,
            Colleagues colleagues,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.changes = changes;
        this.seen = seen;
        this.assignments = assignments;
        this.eligibility = eligibility;
        this.candidates = candidates;
        this.people = people;
        this.colleagues = colleagues;
        this.events = events;
    }

    @Override
    public RecordType type() {
        return CaseFields.TYPE;
    }

    @Override
    public OptionalInt urgency(String reference) {
        return OptionalInt.of(CaseUrgency.of(cases.find(reference).priority()));
    }

    @Override
    public @Nullable String level(int urgency) {
        return CaseUrgency.level(urgency);
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        SupportCase supported = cases.find(reference);
        return RecordValues.revision(supported.revision(), people.revision(supported.person()));
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        return new RecordValues(CaseFields.FIELDS.read(seen.of(cases.find(reference)), keys), revision(reference));
    }

    /** Most are phoned. */
    @Override
    public Map<String, Object> initial() {
        return Map.of("contactChannel", "phone");
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return changes.create(null, values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> entered, FormContext context) {
        SupportCase supported = cases.find(reference);
        boolean before = supported.isWithChildren();
        changes.change(supported, entered, context);
        if (entered.containsKey("intakeTalkOn")) {
            events.publishEvent(new IntakeTalkMoved(reference));
        }
        if (!before && supported.isWithChildren()) {
            assignments.helping(reference).ifPresent(offer -> events.publishEvent(new FamilyHelped(offer.volunteer())));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return people.fullName(personOf(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return cases.find(reference).person();
    }

    @Override
    public String page(String reference) {
        return "/gadijumi/" + reference;
    }

    @Override
    public Set<String> relations() {
        return Set.of("offer");
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String related(String name, String reference) {
        if (name.equals("offer")) {
            return assignments
                    .current(reference)
                    .map(AssignmentFacts::reference)
                    .orElse(null);
        }
        return null;
    }

    /** Access follows the assignment: from acceptance until it ends, and nobody else. */
    @Override
    @Transactional(readOnly = true)
    public boolean openTo(String reference, String person) {
        return assignments.isHelper(reference, person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(@Nullable String reference, String key) {
        return switch (key) {
            case "volunteer" ->
                reference == null
                        ? List.of()
                        : eligibility.candidates(cases.find(reference).forHelper()).stream()
                                .filter(Eligibility.Candidate::may)
                                .map(candidates::candidate)
                                .toList();
            case "owner" -> owners();
            default -> List.of();
        };
    }

    /** A volunteer who may no longer be asked is refused with the reason. */
    @Override
    @Transactional(readOnly = true)
    public List<Option> known(@Nullable String reference, String key) {
        return key.equals("volunteer") && reference != null
                ? eligibility.candidates(cases.find(reference).forHelper()).stream()
                        .map(candidates::candidate)
                        .toList()
                : options(reference, key);
    }

    private List<Option> owners() {
        return Colleagues.toChoose(colleagues.in(StaffGroups.CASEWORKERS)).entrySet().stream()
                .map(member -> new Option(member.getKey(), member.getValue()))
                .toList();
    }
}
