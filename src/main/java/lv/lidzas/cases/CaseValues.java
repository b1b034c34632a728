package lv.lidzas.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.workflow.FormContext;
import lv.lidzas.workflow.InvalidForm;
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
            "consents",
            "progress");

    private final MessageSource messages;

    CaseValues(MessageSource messages) {
        this.messages = messages;
    }

    void apply(SupportCase supported, Map<String, Object> changes, FormContext context) {
        Map<String, Object> own = new HashMap<>(changes);
        own.keySet().removeAll(READ_ONLY);
        supported.contactBy(
                text(own, "contactChannel", supported.contactChannel()),
                text(own, "contactLanguage", supported.contactLanguage()),
                own.containsKey("interpreterNeeded")
                        ? "yes".equals(own.remove("interpreterNeeded"))
                        : supported.interpreterNeeded());
        supported.suits(text(own, "times", supported.times()));
        supported.hasStatus(
                text(own, "protectionStatus", supported.protectionStatus()),
                text(own, "statusMonth", supported.statusMonth()));
        supported.returned(
                text(own, "returnedFrom", supported.returnedFrom()),
                text(own, "returnedMonth", supported.returnedMonth()));
        supported.hasMentorUntil(date(own, "stateMentorUntil", supported.stateMentorUntil()));
        supported.wasReferredBy(text(own, "referredBy", supported.referredBy()));
        supported.isAnsweredForBy(text(own, "owner", supported.owner()));
        supported.goOnOn(date(own, "nextDate", supported.nextDate()));
        supported.agreedOn(date(own, "planAgreedOn", supported.planAgreedOn()));
        supported.proposeClosure(
                text(own, "closureReason", supported.closureReason()),
                text(own, "closureOutcome", supported.closureOutcome()));
        if (WITH_STATUS_MONTH.contains(supported.protectionStatus()) && supported.statusMonth() == null) {
            throw refused("statusMonth", "case.statusMonth.missing", context.language());
        }
        if (supported.returnedMonth() != null && supported.returnedFrom() == null) {
            throw refused("returnedFrom", "case.returnedFrom.missing", context.language());
        }
        applyGoals(supported, own, context.language());
        own.forEach(supported::putAttribute);
    }

    /** Keys {@code goal1}, {@code goal1Owner}, {@code goal1Due} and so on; an emptied text takes its goal away. */
    private void applyGoals(SupportCase supported, Map<String, Object> own, Locale language) {
        List<Goal> before = supported.goals();
        List<Goal> goals = new ArrayList<>();
        boolean changed = false;
        for (int i = 1; i <= MOST_GOALS; i++) {
            String key = "goal" + i;
            changed |= own.containsKey(key) || own.containsKey(key + "Owner") || own.containsKey(key + "Due");
            Goal old = i <= before.size() ? before.get(i - 1) : new Goal(null, null, null);
            String text = text(own, key, old.text());
            String owner = text(own, key + "Owner", old.owner());
            LocalDate due = date(own, key + "Due", old.due());
            if (text == null) {
                continue;
            }
            if (owner == null) {
                throw refused(key + "Owner", "case.goal.incomplete", language);
            }
            if (due == null) {
                throw refused(key + "Due", "case.goal.incomplete", language);
            }
            goals.add(new Goal(text, owner, due));
        }
        if (changed) {
            supported.plan(goals);
        }
    }

    private static String text(Map<String, Object> own, String key, String before) {
        return own.containsKey(key) ? (String) own.remove(key) : before;
    }

    private static LocalDate date(Map<String, Object> own, String key, LocalDate before) {
        return own.containsKey(key) ? (LocalDate) own.remove(key) : before;
    }

    InvalidForm refused(String field, String message, Locale language) {
        return new InvalidForm(field, messages.getMessage(message, null, language));
    }
}
