package lv.lidzas.volunteers.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.volunteers.AgreementConcluded;
import lv.lidzas.volunteers.record.RecordChecks;
import lv.lidzas.volunteers.record.RecordSource;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms about a volunteer ask for the checks: the role, and who can be asked about the applicant. */
@Service
@Transactional
public class CheckAnswers {

    /** The form in which an applicant names whoever is asked before the decision. */
    private static final String NAMING = "nameReferees";

    private static final Fields<VolunteerCheck> TABLE = table();

    /** Keys in forms about a volunteer. */
    public static final Map<String, FieldKind> FIELDS = TABLE.kinds();

    private final VolunteerCheckRepository checks;
    private final CheckRules rules;
    private final NamedContacts named;
    private final RecordChecks records;
    private final ChildClearance clearance;
    private final CheckStanding standing;
    private final People people;
    private final Clock clock;

    CheckAnswers(
            VolunteerCheckRepository checks,
            CheckRules rules,
            NamedContacts named,
            RecordChecks records,
            ChildClearance clearance,
            CheckStanding standing,
            People people,
            Clock clock) {
        this.checks = checks;
        this.rules = rules;
        this.named = named;
        this.records = records;
        this.clearance = clearance;
        this.standing = standing;
        this.people = people;
        this.clock = clock;
    }

    private static Fields<VolunteerCheck> table() {
        Fields.Builder<VolunteerCheck> fields = Fields.of(VolunteerCheck.class)
                .code("role", VolunteerCheck::role, VolunteerCheck::changeRole)
                .code("childContact", VolunteerCheck::childContact, VolunteerCheck::changeChildContact)
                .bool("teamWithMinor", VolunteerCheck::teamWithMinor, VolunteerCheck::changeTeamWithMinor)
                .code("recheckReason", check -> null, VolunteerCheck::wantRecheck)
                .bool("livedElsewhere", VolunteerCheck::livedElsewhere, VolunteerCheck::changeLivedElsewhere)
                .codes("licenceCategories", VolunteerCheck::licenceCategories, VolunteerCheck::changeLicenceCategories)
                .date("licenceUntil", VolunteerCheck::licenceUntil, VolunteerCheck::changeLicenceUntil)
                .part(RecordChecks.FIELDS, check -> Map.of())
                .shown("referencesAsked", FieldKind.NUMBER, VolunteerCheck::referencesAsked)
                .shown("guardianAsked", FieldKind.BOOLEAN, VolunteerCheck::guardianAsked)
                .handled(NamedContacts.GUARDIAN + "Name", FieldKind.NAME)
                .handled(NamedContacts.GUARDIAN + "Email", FieldKind.EMAIL)
                .handled(NamedContacts.GUARDIAN + "Phone", FieldKind.PHONE)
                .handled(NamedContacts.GUARDIAN + "Language", FieldKind.CODE);
        for (String which : new String[] {NamedContacts.FIRST, NamedContacts.SECOND}) {
            fields.handled(which + "Name", FieldKind.NAME)
                    .handled(which + "Email", FieldKind.EMAIL)
                    .handled(which + "Language", FieldKind.CODE)
                    .handled(which + "Agreed", FieldKind.BOOLEAN);
        }
        return fields.noMore();
    }

    /** By key; what is not known is missing, and so is whether it matters where somebody has lived, unless the table says so. */
    @Transactional(readOnly = true)
    public Map<String, Object> read(String volunteer) {
        VolunteerCheck check = find(volunteer);
        Map<String, Object> values = new LinkedHashMap<>(TABLE.read(check, FIELDS.keySet()));
        if (rules.asksElsewhere(check)) {
            values.put("elsewhereAsked", true);
        }
        return values;
    }

    /** Until when somebody may work with children by the last check; {@code null} if by none. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate recordValidUntil(String volunteer) {
        return clearance.allowedUntil(volunteer).orElse(null);
    }

    /** Until when a licence and a certificate of another state count, in Latvian. */
    @Transactional(readOnly = true)
    public String standingInWords(String volunteer) {
        return standing.inWords(find(volunteer));
    }

    /** Codes of what is obeyed with children by the last look at the register; {@code null} if nothing is. */
    @Transactional(readOnly = true)
    public @Nullable List<String> childLimits(String volunteer) {
        return records.limits(List.of(volunteer)).get(volunteer);
    }

    /** Grows with each change. */
    @Transactional(readOnly = true)
    public long revision(String volunteer) {
        return find(volunteer).revision();
    }

    /**
     * Takes what a form brought.
     *
     * @param person {@code P-} reference of the applicant, who cannot be the own referee
     * @param stage where the applicant stands
     * @return whether somebody who was taken in is to do something else than before
     * @throws InvalidForm if somebody is missing, or named twice
     */
    public boolean write(
            String volunteer, Map<String, @Nullable Object> brought, String person, Stage stage, FormContext context) {
        if (brought.isEmpty()) {
            return false;
        }
        VolunteerCheck check = find(volunteer);
        String before = check.role();
        Handled own = TABLE.apply(check, brought);
        boolean takenIn = stage == Stage.AGREEMENT || stage.inTeam();
        boolean changed = takenIn && check.role() != null && !check.role().equals(before);
        if (changed && before != null && stage.worksOrPauses()) {
            check.workedAs(before, LocalDate.now(clock));
        }
        check.askCertificate(rules.certificate(check));
        checks.saveAndFlush(check);
        records.record(volunteer, own.part(RecordChecks.FIELDS.keySet()), context);
        boolean naming = NAMING.equals(context.formId());
        boolean otherRole = takenIn ? changed && before != null : check.hasOtherRole();
        int more = otherRole && !naming ? rules.moreReferences(check, people.age(person)) : 0;
        if (naming) {
            named.beforeTheDecision(check, own, person, context.language());
        } else if (more > 0 && (takenIn || NamedContacts.isAnybody(brought))) {
            named.forAnotherRole(check, more, own, person, takenIn, context.language());
        }
        if (!naming) {
            named.refuseMore(own.part(NamedContacts.REFEREES), context.language());
        }
        own.end();
        return changed;
    }

    /** Whoever was named with the decision is written to once somebody is taken in: nobody is asked about who is refused. */
    public void askReferees(String volunteer) {
        named.askReferees(volunteer);
    }

    /**
     * What has to be checked of somebody, by the tables of today.
     *
     * @param age in completed years
     */
    public NeededChecks determine(String volunteer, int age) {
        VolunteerCheck check = find(volunteer);
        NeededChecks needed = rules.needed(check, age);
        check.ask(needed, rules.band(age));
        check.askCertificate(rules.certificate(check));
        checks.saveAndFlush(check);
        return needed;
    }

    /** Code of the contact with children that was agreed on last; {@code null} if nobody has asked. */
    @Transactional(readOnly = true)
    public @Nullable String childContact(String volunteer) {
        return find(volunteer).childContact();
    }

    /** What an agreement says of the work with children counts for the checks once it is concluded. */
    @EventListener
    void on(AgreementConcluded agreed) {
        if (agreed.children() != null) {
            VolunteerCheck check = find(agreed.volunteer());
            check.changeChildContact(agreed.children());
            checks.saveAndFlush(check);
        }
    }

    /**
     * Whether a birthday has led to another age group than the one for which it was asked.
     *
     * @param age in completed years
     */
    @Transactional(readOnly = true)
    public boolean hasGrown(String volunteer, int age) {
        String asked = find(volunteer).ageBand();
        return asked != null && !asked.equals(rules.band(age));
    }

    /** What colleagues have not seen yet of what the role asks for, or what does not allow it today. */
    @Transactional(readOnly = true)
    public List<RecordSource> lacking(String volunteer) {
        VolunteerCheck check = find(volunteer);
        return rules.recordCheck(check) ? clearance.lacking(check) : List.of();
    }

    private VolunteerCheck find(String volunteer) {
        return checks.findById(volunteer).orElseGet(() -> new VolunteerCheck(volunteer));
    }
}
