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
import lv.lidzas.cases.plan.Goal;
import lv.lidzas.records.Changes;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Month;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what a form brought into a case; what the domain alone decides is passed over. */
@Component
class CaseValues {

    static final int MOST_GOALS = 3;

    private static final Set<String> WITH_STATUS_MONTH = Set.of("refugee", "alternative");
    private static final Set<String> READ_ONLY = Set.of(
            "reference",
            "stage",
            "age",
            "stateSupport",
            "priority",
            "needs",
            "plan",
            "notEligible",
            "asked",
            "consents",
            "progress",
            KnownPersons.KNOWN,
            KnownPersons.ANOTHER);

    private final MessageSource messages;
    private final Clock clock;

    CaseValues(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void apply(SupportCase supported, Map<String, Object> changes, FormContext context) {
        Map<String, Object> own = new HashMap<>(changes);
        own.keySet().removeAll(READ_ONLY);
        supported.contactBy(
                Changes.take(own, "contactChannel", supported.contactChannel()),
                Changes.take(own, "contactLanguage", supported.contactLanguage()),
                "yes".equals(Changes.take(own, "interpreterNeeded", supported.interpreterNeeded() ? "yes" : "no")));
        supported.changeTimes(Changes.take(own, "times", supported.times()));
        supported.changeStatus(
                Changes.take(own, "protectionStatus", supported.protectionStatus()),
                Changes.take(own, "statusMonth", supported.statusMonth()));
        supported.returned(
                Changes.take(own, "returnedFrom", supported.returnedFrom()),
                Changes.take(own, "returnedMonth", supported.returnedMonth()));
        supported.changeMentorUntil(Changes.take(own, "stateMentorUntil", supported.stateMentorUntil()));
        supported.changeReferrer(Changes.take(own, "referredBy", supported.referredBy()));
        supported.assignTo(Changes.take(own, "owner", supported.owner()));
        LocalDate next = Changes.take(own, "nextDate", supported.nextDate());
        if (!Objects.equals(next, supported.nextDate())) {
            supported.planNextContact(next);
        }
        supported.agreedOn(Changes.take(own, "planAgreedOn", supported.planAgreedOn()));
        supported.proposeClosure(
                Changes.take(own, "closureReason", supported.closureReason()),
                Changes.take(own, "closureOutcome", supported.closureOutcome()));
        Map<String, String> errors = new LinkedHashMap<>();
        if (WITH_STATUS_MONTH.contains(supported.protectionStatus()) && supported.statusMonth() == null) {
            errors.put("statusMonth", "case.statusMonth.missing");
        }
        if (supported.returnedMonth() != null && supported.returnedFrom() == null) {
            errors.put("returnedFrom", "case.returnedFrom.missing");
        }
        notAhead(changes, errors);
        applyGoals(supported, own, errors);
        if (!errors.isEmpty()) {
            errors.replaceAll((field, error) -> messages.getMessage(error, null, context.language()));
            throw new InvalidForm(errors);
        }
        own.forEach(supported::putAttribute);
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
    private void applyGoals(SupportCase supported, Map<String, Object> own, Map<String, String> errors) {
        List<Goal> before = supported.goals();
        List<Goal> goals = new ArrayList<>();
        boolean changed = false;
        for (int i = 1; i <= MOST_GOALS; i++) {
            String key = "goal" + i;
            changed |= own.containsKey(key) || own.containsKey(key + "Owner") || own.containsKey(key + "Due");
            Goal old = i <= before.size() ? before.get(i - 1) : new Goal(null, null, null);
            String text = Changes.take(own, key, old.text());
            String owner = Changes.take(own, key + "Owner", old.owner());
            LocalDate due = Changes.take(own, key + "Due", old.due());
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

    InvalidForm refused(String field, String message, Locale language) {
        return new InvalidForm(field, messages.getMessage(message, null, language));
    }
}
