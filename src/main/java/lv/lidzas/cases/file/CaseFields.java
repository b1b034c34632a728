package lv.lidzas.cases.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.plan.Goal;
import lv.lidzas.people.People;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import org.jspecify.annotations.Nullable;

/** The fields of a case: those of its own row, of the person supported, and what forms ask for consents, needs, plan, matching. */
final class CaseFields {

    static final Fields<SeenCases.SeenCase> FIELDS = fields();

    static final RecordType TYPE = RecordType.of("case", "C", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    "registerCase",
                            Set.of(
                                    "firstName",
                                    "contactChannel",
                                    "interpreterNeeded",
                                    "protectionStatus",
                                    "referredBy"),
                    "recordConsent", Set.of("consentHealthData", "consentSharing", "consentPhotos"),
                    "agreePlan", Set.of("goal1", "planAgreedOn"),
                    "chooseVolunteer", Set.of("volunteer", "helpAmount"),
                    "chooseVolunteerOrWait", Set.of("volunteer", "helpAmount"),
                    "proposeClosure", Set.of("closureReason")))
            .withCodes(codes())
            .withAttributesIn("support_case");

    private CaseFields() {}

    private static Fields<SeenCases.SeenCase> fields() {
        Fields.Builder<SeenCases.SeenCase> fields = Fields.of(SeenCases.SeenCase.class)
                .part(People.FIELDS, SeenCases.SeenCase::person)
                .shown("age", FieldKind.NUMBER, SeenCases.SeenCase::age)
                .handled("note", FieldKind.TEXT)
                .handled(KnownPersons.KNOWN, FieldKind.TEXT)
                .handled(KnownPersons.ANOTHER, FieldKind.BOOLEAN);
        row(fields);
        consents(fields);
        needs(fields);
        plan(fields);
        matching(fields);
        return fields.rest(SeenCases.SeenCase::supported);
    }

    /** What stands in the case's own row. */
    private static void row(Fields.Builder<SeenCases.SeenCase> fields) {
        fields.shown("reference", FieldKind.REFERENCE, seen -> seen.supported().reference())
                .shown("stage", FieldKind.CODE, seen -> seen.supported().stage().code())
                .shown("stateSupport", FieldKind.CODE, seen -> seen.supported().stateSupport())
                .shown("priority", FieldKind.CODE, seen -> seen.supported().priority())
                .code("contactChannel", of(SupportCase::contactChannel), to(SupportCase::changeContactChannel))
                .code("contactLanguage", of(SupportCase::contactLanguage), to(SupportCase::changeContactLanguage))
                .code(
                        "interpreterNeeded",
                        seen -> seen.supported().interpreterNeeded() ? "yes" : "no",
                        (seen, needed) -> seen.supported().changeInterpreterNeeded("yes".equals(needed)))
                .code("withChildren", of(SupportCase::withChildren), to(SupportCase::changeWithChildren))
                .text("times", of(SupportCase::times), to(SupportCase::changeTimes))
                .code("helpAmount", of(SupportCase::helpAmount), to(SupportCase::changeHelpAmount))
                .code("protectionStatus", of(SupportCase::protectionStatus), to(SupportCase::changeProtectionStatus))
                .written(
                        "statusMonth",
                        FieldKind.MONTH,
                        of(SupportCase::statusMonth),
                        to(SupportCase::changeStatusMonth))
                .code("returnedFrom", of(SupportCase::returnedFrom), to(SupportCase::changeReturnedFrom))
                .written(
                        "returnedMonth",
                        FieldKind.MONTH,
                        of(SupportCase::returnedMonth),
                        to(SupportCase::changeReturnedMonth))
                .date("stateMentorUntil", of(SupportCase::stateMentorUntil), to(SupportCase::changeMentorUntil))
                .code("referredBy", of(SupportCase::referredBy), to(SupportCase::changeReferrer))
                .date("intakeTalkOn", of(SupportCase::intakeTalkOn), to(SupportCase::talkedOn))
                .code("owner", of(SupportCase::owner), to(SupportCase::assignTo))
                .date("nextDate", of(SupportCase::nextDate), to(CaseFields::sayNextDate))
                .date("planAgreedOn", of(SupportCase::planAgreedOn), to(SupportCase::agreedOn))
                .code("closureReason", of(SupportCase::closureReason), to(SupportCase::changeClosureReason))
                // May stay empty: a closure is reported by its reason and by how the needs changed, and the second
                // person reads both. Words that a form insists on say nothing.
                .text("closureOutcome", of(SupportCase::closureOutcome), to(SupportCase::changeClosureOutcome))
                .internal("contacts", FieldKind.TEXT, SeenCases.SeenCase::contacts)
                .internal("closureProposed", FieldKind.TEXT, SeenCases.SeenCase::closureProposed);
    }

    /** A day that is said again as it stands is no new word. */
    private static void sayNextDate(SupportCase supported, LocalDate day) {
        if (!Objects.equals(day, supported.nextDate())) {
            supported.planNextContact(day);
        }
    }

    private static void consents(Fields.Builder<SeenCases.SeenCase> fields) {
        fields.handled(CaseChanges.CONSENT_LANGUAGE, FieldKind.CODE, seen -> seen.supported()
                        .contactLanguage())
                .handled(CaseChanges.CONSENT_OBTAINED_BY, FieldKind.CODE);
        Consents.PURPOSES.forEach(purpose -> fields.handled(CaseChanges.consentKey(purpose), FieldKind.CODE));
    }

    private static void needs(Fields.Builder<SeenCases.SeenCase> fields) {
        fields.handled(CaseChanges.URGENT_SIGNALS, FieldKind.CODES, seen -> seen.supported()
                        .urgentSignals()
                        .orElse(null))
                .shown("needs", FieldKind.TEXT, SeenCases.SeenCase::needs)
                .shown("progress", FieldKind.TEXT, SeenCases.SeenCase::progress);
        for (String area : CaseNeeds.AREAS) {
            // Each form asks anew; what was said before stands beside it.
            fields.handled(area + "Score", FieldKind.CODE, seen -> CaseNeeds.NOT_ASKED)
                    .shown(area + "Before", FieldKind.TEXT, seen -> seen.score(area))
                    .handled(area + "Note", FieldKind.TEXT, seen -> seen.note(area));
        }
    }

    private static void plan(Fields.Builder<SeenCases.SeenCase> fields) {
        fields.shown("plan", FieldKind.TEXT, SeenCases.SeenCase::plan);
        for (int i = 1; i <= CaseChanges.MOST_GOALS; i++) {
            int number = i;
            fields.handled("goal" + i, FieldKind.TEXT, seen -> goal(seen, number, Goal::text))
                    .handled("goal" + i + "Owner", FieldKind.CODE, seen -> goal(seen, number, Goal::owner))
                    .handled("goal" + i + "Due", FieldKind.DATE, seen -> goal(seen, number, Goal::due));
        }
    }

    private static void matching(Fields.Builder<SeenCases.SeenCase> fields) {
        fields.handled(CaseChanges.VOLUNTEER, FieldKind.CODE)
                .handled(CaseChanges.EARLIER_VISITS, FieldKind.BOOLEAN)
                .shown("notEligible", FieldKind.TEXT, SeenCases.SeenCase::notEligible)
                .shown("noCandidates", FieldKind.TEXT, SeenCases.SeenCase::noCandidates)
                .shown("asked", FieldKind.TEXT, SeenCases.SeenCase::asked);
    }

    private static <T> @Nullable T goal(SeenCases.SeenCase seen, int number, Function<Goal, T> part) {
        List<Goal> goals = seen.supported().goals();
        return number <= goals.size() ? part.apply(goals.get(number - 1)) : null;
    }

    private static <T> Function<SeenCases.SeenCase, T> of(Function<SupportCase, T> read) {
        return seen -> read.apply(seen.supported());
    }

    private static <T> BiConsumer<SeenCases.SeenCase, T> to(BiConsumer<SupportCase, T> write) {
        return (seen, value) -> write.accept(seen.supported(), value);
    }

    private static Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new HashMap<>();
        codes.put("protectionStatus", Set.of("asylumSeeker", "refugee", "alternative", "temporaryProtection", "other"));
        codes.put("interpreterNeeded", Set.of("yes", "no"));
        codes.put("withChildren", Set.of("yes", "no"));
        codes.put("priority", Set.of("critical", "high", "medium", "low"));
        Consents.PURPOSES.forEach(
                purpose -> codes.put(CaseChanges.consentKey(purpose), Set.of("given", "refused", "notAsked")));
        for (String area : CaseNeeds.AREAS) {
            codes.put(area + "Score", CaseNeeds.ANSWERS);
        }
        return codes;
    }
}
