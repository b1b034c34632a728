package lv.lidzas.cases.file;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.cases.consent.ConsentQuestions;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.cases.needs.Need;
import lv.lidzas.cases.plan.Goal;
import lv.lidzas.matching.Assignments;
import lv.lidzas.people.People;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.fields.Codes;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.values.Month;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What forms bring for a case, whether it is new or not: each field is taken by the table or by its verb, and by no other
 * way. A note about health, say, stands nowhere without the consent that its verb asks for.
 */
@Component
class CaseChanges {

    static final String CONSENT_LANGUAGE = "consentLanguage";
    static final String CONSENT_OBTAINED_BY = "consentObtainedBy";
    static final String URGENT_SIGNALS = "urgentSignals";
    static final String VOLUNTEER = "volunteer";
    static final String EARLIER_VISITS = "earlierVisits";
    static final int MOST_GOALS = 3;

    private static final Set<String> WITH_STATUS_MONTH = Set.of("refugee", "alternative");

    private final SupportCaseRepository cases;
    private final SeenCases seen;
    private final CaseNeeds needs;
    private final Consents consents;
    private final ConsentQuestions questions;
    private final CaseDecisions decisions;
    private final CasePriorities priorities;
    private final CaseDates dates;
    private final Assignments assignments;
    private final KnownPersons knownPersons;
    private final People people;
    private final MessageSource messages;
    private final Clock clock;

    CaseChanges(
            SupportCaseRepository cases,
            SeenCases seen,
            CaseNeeds needs,
            Consents consents,
            ConsentQuestions questions,
            CaseDecisions decisions,
            CasePriorities priorities,
            CaseDates dates,
            Assignments assignments,
            KnownPersons knownPersons,
            People people,
            MessageSource messages,
            Clock clock) {
        this.cases = cases;
        this.seen = seen;
        this.needs = needs;
        this.consents = consents;
        this.questions = questions;
        this.decisions = decisions;
        this.priorities = priorities;
        this.dates = dates;
        this.assignments = assignments;
        this.knownPersons = knownPersons;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param person whose case it is, registered already; {@code null} if the form registers somebody */
    String create(@Nullable String person, Map<String, Object> entered, FormContext context) {
        SupportCase supported = new SupportCase(
                CaseFields.TYPE.reference(clock, cases.nextNumber()),
                context.actor().userId(),
                LocalDate.now(clock));
        Handled own = CaseFields.FIELDS.apply(seen.of(supported), entered);
        String registered = registered(person, own.part(People.FIELDS.keySet()), context);
        String known = own.take(KnownPersons.KNOWN);
        boolean another = Boolean.TRUE.equals(own.take(KnownPersons.ANOTHER));
        supported.belongsTo(knownPersons.settle(registered, known, another, context));
        String only = onlyLanguage(entered);
        if (supported.contactLanguage() == null && only != null) {
            supported.changeContactLanguage(only);
        }
        check(supported, entered, own, context);
        List<String> signals = Codes.of(own.take(URGENT_SIGNALS));
        supported.changeUrgentSignals(signals);
        supported.prioritise(decisions.priority(signals, List.of()));
        cases.saveAndFlush(supported);
        keep(supported, own, context);
        return supported.reference();
    }

    private String registered(@Nullable String person, Map<String, Object> given, FormContext context) {
        if (person == null) {
            return people.register(given, context);
        }
        people.correct(person, given, context);
        return person;
    }

    void change(SupportCase supported, Map<String, Object> entered, FormContext context) {
        String priority = supported.priority();
        String owed = supported.stateSupport();
        Handled own = CaseFields.FIELDS.apply(seen.of(supported), entered);
        check(supported, entered, own, context);
        Map<String, Object> ofPerson = own.part(People.FIELDS.keySet());
        if (!ofPerson.isEmpty()) {
            people.correct(supported.person(), ofPerson, context);
        }
        if (supported.stateSupport() != null && CaseDecisions.STATUS.stream().anyMatch(entered::containsKey)) {
            supported.entitleTo(decisions.stateSupport(supported));
        }
        if (context.formId().equals("proposeClosure")) {
            supported.proposeClosure(context.actor().userId(), LocalDate.now(clock));
        }
        keep(supported, own, context);
        if (!supported.priority().equals(priority)) {
            dates.prioritised(supported, !entered.containsKey("nextDate"));
        } else if (!Objects.equals(supported.stateSupport(), owed)) {
            dates.owed(supported);
        }
    }

    private void keep(SupportCase supported, Handled own, FormContext context) {
        decideConsents(supported, own, context);
        assess(supported, own, context);
        String volunteer = own.take(VOLUNTEER);
        boolean earlierVisits = Boolean.TRUE.equals(own.take(EARLIER_VISITS));
        Object note = own.take("note");
        own.end();
        cases.saveAndFlush(supported);
        if (volunteer != null) {
            assignments.offer(
                    supported.reference(), supported.forHelper(), volunteer, earlierVisits, context.language());
        }
        people.addNote(supported.person(), supported.reference(), note, context);
    }

    private void check(SupportCase supported, Map<String, Object> entered, Handled own, FormContext context) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (supported.protectionStatus() != null
                && WITH_STATUS_MONTH.contains(supported.protectionStatus())
                && supported.statusMonth() == null) {
            errors.put("statusMonth", "case.statusMonth.missing");
        }
        if (supported.contactLanguage() == null) {
            errors.put("contactLanguage", "case.contactLanguage.missing");
        }
        if (supported.returnedMonth() != null && supported.returnedFrom() == null) {
            errors.put("returnedFrom", "case.returnedFrom.missing");
        }
        notAhead(entered, errors);
        settleGoals(supported, own, errors);
        if (!errors.isEmpty()) {
            errors.replaceAll((field, error) -> messages.getMessage(error, null, context.language()));
            throw new InvalidForm(errors);
        }
    }

    /** Whoever speaks one language is spoken to in it; {@code null} if it has to be said. */
    private static @Nullable String onlyLanguage(Map<String, Object> entered) {
        List<String> languages = Codes.of(entered.get("languages"));
        return languages.size() == 1 ? languages.get(0) : null;
    }

    /** What has happened did not happen tomorrow. */
    private void notAhead(Map<String, Object> changes, Map<String, String> errors) {
        LocalDate today = LocalDate.now(clock);
        for (String field : List.of("statusMonth", "returnedMonth")) {
            if (changes.get(field) instanceof String month
                    && Month.stored(month).isAfter(YearMonth.from(today))) {
                errors.put(field, "form.error.month.ahead");
            }
        }
        if (changes.get("planAgreedOn") instanceof LocalDate day && day.isAfter(today)) {
            errors.put("planAgreedOn", "form.error.date.ahead");
        }
    }

    /** Keys {@code goal1}, {@code goal1Owner}, {@code goal1Due} and so on; an emptied text takes its goal away. */
    private static void settleGoals(SupportCase supported, Handled own, Map<String, String> errors) {
        List<Goal> before = supported.goals();
        List<Goal> goals = new ArrayList<>();
        boolean changed = false;
        for (int i = 1; i <= MOST_GOALS; i++) {
            String key = "goal" + i;
            changed |= own.has(key) || own.has(key + "Owner") || own.has(key + "Due");
            Goal old = i <= before.size() ? before.get(i - 1) : new Goal(null, null, null);
            String text = own.has(key) ? own.take(key) : old.text();
            String owner = own.has(key + "Owner") ? own.take(key + "Owner") : old.owner();
            LocalDate due = own.has(key + "Due") ? own.take(key + "Due") : old.due();
            if (text == null) {
                continue;
            }
            if (owner == null) {
                errors.put(key + "Owner", "case.goal.incomplete");
            }
            if (due == null) {
                errors.put(key + "Due", "case.goal.incomplete");
            }
            goals.add(new Goal(text, owner, due));
        }
        if (changed && errors.isEmpty()) {
            supported.plan(goals);
        }
    }

    /** The form shows the language in which the person is spoken with; nobody has to say it again. */
    private void decideConsents(SupportCase supported, Handled own, FormContext context) {
        String reference = supported.reference();
        Object said = own.take(CONSENT_LANGUAGE);
        String language = said == null ? supported.contactLanguage() : (String) said;
        Object obtainedBy = own.take(CONSENT_OBTAINED_BY);
        List<String> answered = new ArrayList<>();
        for (String purpose : Consents.PURPOSES) {
            Object decided = own.take(consentKey(purpose));
            if (decided == null || decided.equals("notAsked")) {
                continue;
            }
            if (obtainedBy == null) {
                throw InvalidForm.of(
                        messages, CONSENT_OBTAINED_BY, "case.consent.obtainedBy.missing", context.language());
            }
            consents.decide(reference, purpose, decided.equals("given"), language, (String) obtainedBy);
            answered.add(purpose);
        }
        questions.end(reference, answered);
    }

    /** What is not said anew stays as it was, needs and urgent signals alike. */
    private void assess(SupportCase supported, Handled own, FormContext context) {
        boolean signalled = own.has(URGENT_SIGNALS);
        Object signals = own.take(URGENT_SIGNALS);
        boolean asked = CaseNeeds.AREAS.stream().anyMatch(area -> own.has(area + "Score") || own.has(area + "Note"));
        if (!asked && !signalled) {
            return;
        }
        if (signalled) {
            supported.changeUrgentSignals(Codes.of(signals));
        }
        Map<String, Integer> scores = new LinkedHashMap<>();
        Map<String, Integer> said = new LinkedHashMap<>();
        Map<String, String> notes = new HashMap<>();
        List<String> areas = new ArrayList<>();
        Map<String, Need> before = needs.latest(supported.reference());
        for (String area : CaseNeeds.AREAS) {
            Need old = before.get(area);
            Integer score = score(own.take(area + "Score"));
            boolean isNoted = own.has(area + "Note");
            notes.put(area, isNoted ? own.<String>take(area + "Note") : old == null ? null : old.note());
            if (score != null) {
                said.put(area, score);
            }
            if (score != null || isNoted) {
                areas.add(area);
            }
            Integer now = score != null || old == null ? score : old.score();
            if (now != null) {
                scores.put(area, now);
            }
        }
        if (!areas.isEmpty()) {
            if (notes.get(CaseNeeds.HEALTH) != null && !consents.holds(supported.reference(), "healthData")) {
                throw InvalidForm.of(messages, "healthNote", "case.healthNote.noConsent", context.language());
            }
            needs.ask(supported.reference(), areas, said, notes);
        }
        priorities.judge(supported, CaseNeeds.needed(scores), context.actor().userId());
    }

    private static @Nullable Integer score(@Nullable Object code) {
        return code == null || code.equals(CaseNeeds.NOT_ASKED) ? null : Integer.valueOf(code.toString());
    }

    static String consentKey(String purpose) {
        return "consent" + purpose.substring(0, 1).toUpperCase(Locale.ROOT) + purpose.substring(1);
    }
}
