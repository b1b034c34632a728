package lv.lidzas.cases.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.plan.Goal;
import lv.lidzas.cases.rule.CaseTables;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.matching.Assignments;
import lv.lidzas.matching.CandidateText;
import lv.lidzas.matching.Eligibility;
import lv.lidzas.people.Attributes;
import lv.lidzas.people.People;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.Related;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.Urgent;
import lv.lidzas.values.LatvianOrder;
import lv.lidzas.workflow.Colleagues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms bind a support case together with the person supported. */
@Component
@Transactional
class CaseRecords implements Creatable, Changeable, OffersChoices, Related, Urgent {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    static final Map<String, FieldKind> FIELDS = allFields();

    /** Priorities of tasks: 90, 70, 50 as other work has, 30. */
    private static final int MOST_URGENT = 90;

    private static final int STEP = 20;

    /** A change of either row makes an open form stale. */
    private static final long ROWS_APART = 1_000_000L;

    static final RecordType TYPE = RecordType.of("case", "C", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    "registerCase",
                            Set.of(
                                    "firstName",
                                    "contactChannel",
                                    "contactLanguage",
                                    "interpreterNeeded",
                                    "protectionStatus",
                                    "referredBy"),
                    "recordConsent", Set.of("consentHealthData", "consentSharing", "consentPhotos"),
                    "agreePlan", Set.of("goal1", "planAgreedOn"),
                    "chooseVolunteer", Set.of("volunteer"),
                    "proposeClosure", Set.of("closureReason", "closureOutcome")))
            .withCodes(codes())
            .withAttributesIn("support_case");

    private final SupportCases cases;
    private final CaseNeeds needs;
    private final Assignments assignments;
    private final Eligibility eligibility;
    private final CandidateText candidates;
    private final CaseText text;
    private final People people;
    private final Colleagues colleagues;

    CaseRecords(
            SupportCases cases,
            CaseNeeds needs,
            Assignments assignments,
            Eligibility eligibility,
            CandidateText candidates,
            CaseText text,
            People people,
            Colleagues colleagues) {
        this.cases = cases;
        this.needs = needs;
        this.assignments = assignments;
        this.eligibility = eligibility;
        this.candidates = candidates;
        this.text = text;
        this.people = people;
        this.colleagues = colleagues;
    }

    private static Map<String, FieldKind> allFields() {
        Map<String, FieldKind> fields = new HashMap<>(People.FIELDS);
        fields.put("reference", FieldKind.REFERENCE);
        List.of(
                        "stage",
                        "contactChannel",
                        "contactLanguage",
                        "interpreterNeeded",
                        "protectionStatus",
                        "returnedFrom",
                        "referredBy",
                        "owner",
                        "stateSupport",
                        "priority",
                        "volunteer",
                        "closureReason",
                        "consentLanguage",
                        "consentObtainedBy")
                .forEach(key -> fields.put(key, FieldKind.CODE));
        List.of("times", "closureOutcome", "note", "needs", "plan", "notEligible", "asked", "progress")
                .forEach(key -> fields.put(key, FieldKind.TEXT));
        List.of("statusMonth", "returnedMonth").forEach(key -> fields.put(key, FieldKind.MONTH));
        List.of("stateMentorUntil", "nextDate", "planAgreedOn").forEach(key -> fields.put(key, FieldKind.DATE));
        fields.put("urgentSignals", FieldKind.CODES);
        fields.put("age", FieldKind.NUMBER);
        fields.put("earlierVisits", FieldKind.BOOLEAN);
        fields.put(KnownPersons.KNOWN, FieldKind.TEXT);
        fields.put(KnownPersons.ANOTHER, FieldKind.BOOLEAN);
        Consents.PURPOSES.forEach(purpose -> fields.put(SupportCases.consentKey(purpose), FieldKind.CODE));
        for (String area : CaseNeeds.AREAS) {
            fields.put(area + "Score", FieldKind.CODE);
            fields.put(area + "Note", FieldKind.TEXT);
        }
        for (int i = 1; i <= CaseValues.MOST_GOALS; i++) {
            fields.put("goal" + i, FieldKind.TEXT);
            fields.put("goal" + i + "Owner", FieldKind.CODE);
            fields.put("goal" + i + "Due", FieldKind.DATE);
        }
        return Map.copyOf(fields);
    }

    private static Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new HashMap<>();
        codes.put("protectionStatus", Set.of("asylumSeeker", "refugee", "alternative", "temporaryProtection", "other"));
        codes.put("interpreterNeeded", Set.of("yes", "no"));
        codes.put("priority", Set.of("critical", "high", "medium", "low"));
        Consents.PURPOSES.forEach(
                purpose -> codes.put(SupportCases.consentKey(purpose), Set.of("given", "refused", "notAsked")));
        for (String area : CaseNeeds.AREAS) {
            codes.put(area + "Score", Set.of("1", "2", "3", "4", "5"));
        }
        return codes;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    public OptionalInt urgency(String reference) {
        return OptionalInt.of(MOST_URGENT
                - STEP * CaseTables.PRIORITIES.indexOf(cases.find(reference).priority()));
    }

    @Override
    @Transactional(readOnly = true)
    public long revision(String reference) {
        SupportCase supported = cases.find(reference);
        return supported.version() * ROWS_APART + people.revision(supported.person());
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        SupportCase supported = cases.find(reference);
        Map<String, Object> values = Attributes.read(supported.attributes());
        people.read(supported.person()).forEach((key, value) -> {
            if (People.FIELDS.containsKey(key)) {
                values.put(key, value);
            }
        });
        values.put("reference", reference);
        values.put("stage", supported.stage().code());
        values.put("contactChannel", supported.contactChannel());
        values.put("contactLanguage", supported.contactLanguage());
        values.put("interpreterNeeded", supported.interpreterNeeded() ? "yes" : "no");
        values.put("times", supported.times());
        values.put("protectionStatus", supported.protectionStatus());
        values.put("statusMonth", supported.statusMonth());
        values.put("returnedFrom", supported.returnedFrom());
        values.put("returnedMonth", supported.returnedMonth());
        values.put("stateMentorUntil", supported.stateMentorUntil());
        values.put("referredBy", supported.referredBy());
        values.put("owner", supported.owner());
        values.put("nextDate", supported.nextDate());
        values.put("stateSupport", supported.stateSupport());
        values.put("priority", supported.priority());
        values.put("urgentSignals", supported.urgentSignals().orElse(null));
        values.put("planAgreedOn", supported.planAgreedOn());
        values.put("closureReason", supported.closureReason());
        values.put("closureOutcome", supported.closureOutcome());
        if (keys.stream().anyMatch(key -> key.endsWith("Score") || key.endsWith("Note"))) {
            readNeeds(reference, values);
        }
        readGoals(supported, values);
        values.put("plan", text.plan(supported, LATVIAN));
        if (keys.contains("needs")) {
            values.put("needs", text.needs(reference));
        }
        if (keys.contains("progress")) {
            values.put("progress", text.progress(reference));
        }
        if (keys.contains("notEligible")) {
            values.put("notEligible", candidates.notEligible(eligibility.candidates(supported.person())));
        }
        if (keys.contains("asked")) {
            values.put("asked", asked(reference));
        }
        values.values().removeIf(Objects::isNull);
        return new RecordValues(values, revision(reference));
    }

    private void readNeeds(String reference, Map<String, Object> values) {
        needs.latest(reference).forEach((area, need) -> {
            values.put(area + "Score", String.valueOf(need.score()));
            values.put(area + "Note", need.note());
        });
    }

    private String asked(String reference) {
        List<AssignmentFacts> earlier = assignments.earlier(reference);
        return earlier.isEmpty() ? null : candidates.asked(earlier);
    }

    private static void readGoals(SupportCase supported, Map<String, Object> values) {
        List<Goal> goals = supported.goals();
        for (int i = 1; i <= goals.size(); i++) {
            Goal goal = goals.get(i - 1);
            values.put("goal" + i, goal.text());
            values.put("goal" + i + "Owner", goal.owner());
            values.put("goal" + i + "Due", goal.due());
        }
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return cases.create(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        cases.change(reference, changes, context);
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
    @Transactional(readOnly = true)
    public String related(String name, String reference) {
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
    public List<Option> options(String reference, String key) {
        return switch (key) {
            case "volunteer" ->
                reference == null
                        ? List.of()
                        : eligibility.candidates(personOf(reference)).stream()
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
    public List<Option> known(String reference, String key) {
        return key.equals("volunteer") && reference != null
                ? eligibility.candidates(personOf(reference)).stream()
                        .map(candidates::candidate)
                        .toList()
                : options(reference, key);
    }

    private List<Option> owners() {
        return colleagues.in(Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS)).entrySet().stream()
                .map(member -> new Option(member.getKey(), member.getValue()))
                .sorted(LatvianOrder.by(Option::label))
                .toList();
    }
}
