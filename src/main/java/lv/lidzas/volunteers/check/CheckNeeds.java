package lv.lidzas.volunteers.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.guardian.GuardianRegister;
import lv.lidzas.volunteers.reference.ReferenceRegister;
import lv.lidzas.volunteers.rule.RoleRule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tables of today ask of somebody and is not there, beside the register: {@link ChildClearance} knows that. */
@Service
@Transactional(readOnly = true)
public class CheckNeeds {

    private final VolunteerCheckRepository checks;
    private final CheckRules rules;
    private final ChildClearance clearance;
    private final GuardianRegister guardians;
    private final ReferenceRegister references;
    private final RoleRule roles;
    private final MessageSource messages;
    private final Clock clock;

    CheckNeeds(
            VolunteerCheckRepository checks,
            CheckRules rules,
            ChildClearance clearance,
            GuardianRegister guardians,
            ReferenceRegister references,
            RoleRule roles,
            MessageSource messages,
            Clock clock) {
        this.checks = checks;
        this.rules = rules;
        this.clearance = clearance;
        this.guardians = guardians;
        this.references = references;
        this.roles = roles;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether what somebody does is to support people alone. */
    public boolean supportsAlone(String volunteer) {
        return roles.supportsAlone(find(volunteer).role());
    }

    /**
     * Whether somebody needs a guardian.
     *
     * @param age in completed years
     */
    public boolean needsGuardian(String volunteer, int age) {
        return rules.guardian(find(volunteer), age);
    }

    /**
     * What is asked for and not there today.
     *
     * @param guardian whether the law wants a guardian's consent in writing and none counts
     * @param licence whether no driving licence is valid
     * @param referees whether nobody was named of whom a reference is asked
     * @param more whether the role asks for more references than were asked for
     * @param references whether somebody who was named is still to answer, or an answer is still to be looked at
     */
    public record Lacking(boolean guardian, boolean licence, boolean referees, boolean more, boolean references) {}

    /**
     * @param age in completed years; {@code null} if it is not known, and nothing that depends on it can be asked for
     * @param drives whether an agreement says so, whatever the role is
     */
    public Lacking lacking(String volunteer, @Nullable Integer age, boolean drives) {
        VolunteerCheck check = find(volunteer);
        boolean asked = check.referencesAsked() > 0;
        return new Lacking(
                age != null && rules.guardian(check, age) && !guardians.isGiven(volunteer),
                age != null && rules.licence(check, age, drives) && !check.mayDrive(LocalDate.now(clock)),
                asked && !references.isNamed(volunteer),
                check.hasOtherRole() && rules.moreReferences(check, age) > 0,
                asked && (references.isOpen(volunteer) || references.isToBeWeighed(volunteer)));
    }

    /**
     * Asks the register's check before contact with children is agreed on that the agreement before did not allow.
     *
     * @param childContact code; {@code null} if the form did not ask for it
     * @param before gives the code that the agreement before says; {@code null} if there is none
     * @throws InvalidForm if no check of the register allows it
     */
    public void requireContact(String volunteer, @Nullable Object childContact, Supplier<@Nullable String> before) {
        if (childContact == null || CheckTables.NONE.equals(childContact) || childContact.equals(before.get())) {
            return;
        }
        boolean asked = rules.recordCheck((String) childContact, find(volunteer).teamWithMinor());
        if (asked && !clearance.isAllowed(volunteer)) {
            throw InvalidForm.of(messages, "agreementChildren", "agreement.children.notChecked", Languages.LATVIAN);
        }
    }

    private VolunteerCheck find(String volunteer) {
        return checks.findById(volunteer).orElseGet(() -> new VolunteerCheck(volunteer));
    }
}
