package lv.lidzas.volunteers.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.workflow.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Asks the decision {@code volunteerAge} before anything is stored; the process asks the same table again. */
@Component
public class AgeRule {

    /** Codes of the bands of age. */
    public static final List<String> BANDS =
            List.of(VolunteerTables.TOO_YOUNG, "guardianConsent", "minor", VolunteerTables.ADULT);

    /** Of whom the law sets no conditions for. */
    public static final String ADULT = VolunteerTables.ADULT;

    private final Decisions decisions;
    private final People people;
    private final MessageSource messages;
    private final Clock clock;

    AgeRule(Decisions decisions, People people, MessageSource messages, Clock clock) {
        this.decisions = decisions;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws InvalidForm naming {@code birthDate} if the law does not let somebody that young volunteer */
    public void check(@Nullable LocalDate birthDate, FormContext context) {
        if (birthDate == null) {
            throw InvalidForm.of(messages, "birthDate", "person.birthDate.missing", context.language());
        }
        if (birthDate.isAfter(LocalDate.now(clock))) {
            throw InvalidForm.of(messages, "birthDate", "person.birthDate.impossible", context.language());
        }
        if (VolunteerTables.TOO_YOUNG.equals(band(people.ageOf(birthDate)))) {
            throw InvalidForm.of(messages, "birthDate", "volunteer.tooYoung", context.language());
        }
    }

    /** Whether the law sets no conditions for somebody of that age. */
    public boolean isAdult(int years) {
        return VolunteerTables.ADULT.equals(band(years));
    }

    /** Code of what the law says of somebody of that age. */
    public String band(int years) {
        return (String) decisions.evaluate(VolunteerTables.AGE, Map.of("ageInYears", years));
    }
}
