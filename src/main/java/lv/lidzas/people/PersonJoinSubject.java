package lv.lidzas.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.lidzas.workflow.FieldKind;
import lv.lidzas.workflow.FormContext;
import lv.lidzas.workflow.StaffGroups;
import lv.lidzas.workflow.Subject;
import lv.lidzas.workflow.SubjectRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a form show two records side by side, and who holds them for one person. */
@Component
@Transactional
class PersonJoinSubject implements Subject {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private final PersonJoins joins;
    private final PersonPortrait portrait;
    private final People people;
    private final Clock clock;

    PersonJoinSubject(PersonJoins joins, PersonPortrait portrait, People people, Clock clock) {
        this.joins = joins;
        this.portrait = portrait;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "personJoin";
    }

    @Override
    public String prefix() {
        return "J";
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public Map<String, FieldKind> fields() {
        return Map.of(
                "kept", FieldKind.TEXT,
                "duplicate", FieldKind.TEXT,
                "proposedBy", FieldKind.TEXT,
                "proposedOn", FieldKind.DATE);
    }

    @Override
    @Transactional(readOnly = true)
    public SubjectRecord read(String reference) {
        PersonJoin join = joins.find(reference);
        return new SubjectRecord(
                Map.of(
                        "kept", text(join.kept()),
                        "duplicate", text(join.duplicate()),
                        "proposedBy", join.proposedBy(),
                        "proposedOn", LocalDate.ofInstant(join.proposedAt(), clock.getZone())),
                join.version());
    }

    private String text(String person) {
        return people.current(person).filter(person::equals).isPresent()
                ? String.join("\n", portrait.lines(person, LATVIAN))
                : person;
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        throw new IllegalStateException("a join is proposed on the person's card");
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        throw new IllegalStateException("a proposal stays as it was made");
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        return people.fullName(personOf(reference));
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return joins.find(reference).kept();
    }

    /** Colleagues decide on it; it is about two persons. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }
}
