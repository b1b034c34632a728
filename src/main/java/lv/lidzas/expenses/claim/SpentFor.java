package lv.lidzas.expenses.claim;

import java.util.List;
import java.util.Locale;
import lv.lidzas.volunteers.Engagements;
import lv.lidzas.volunteers.Engagements.Engagement;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a volunteer may say an expense was for: the own cases and sessions, those of late among them. */
@Component
public class SpentFor {

    private final ObjectProvider<Engagements> engagements;
    private final Volunteers volunteers;
    private final Deadlines deadlines;

    SpentFor(ObjectProvider<Engagements> engagements, Volunteers volunteers, Deadlines deadlines) {
        this.engagements = engagements;
        this.volunteers = volunteers;
        this.deadlines = deadlines;
    }

    /** @param volunteer {@code V-} reference */
    public List<Engagement> choices(String volunteer, Locale language) {
        String person = volunteers.personOf(volunteer);
        return engagements
                .orderedStream()
                .flatMap(kind -> kind.of(person, deadlines.ago(ExpenseDeadline.SPENT_FOR_CHOICES), language).stream())
                .toList();
    }

    boolean isAmong(String volunteer, String about, Locale language) {
        return choices(volunteer, language).stream()
                .anyMatch(choice -> choice.reference().equals(about));
    }
}
