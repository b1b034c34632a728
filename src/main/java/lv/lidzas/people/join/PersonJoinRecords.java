package lv.lidzas.people.join;

import java.time.Clock;
import java.util.Map;
import lv.lidzas.people.People;
import lv.lidzas.people.person.SecondPersonRecords;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordValues;
import lv.lidzas.workflow.Colleagues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a form show two records side by side, and who holds them for one person. */
@Component
@Transactional(readOnly = true)
class PersonJoinRecords extends SecondPersonRecords {

    private final PersonJoins joins;
    private final PersonPortrait portrait;
    private final People people;

    PersonJoinRecords(PersonJoins joins, PersonPortrait portrait, People people, Colleagues colleagues, Clock clock) {
        super(people, colleagues, clock);
        this.joins = joins;
        this.portrait = portrait;
        this.people = people;
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
    public Map<String, FieldKind> fields() {
        return Map.of(
                "kept", FieldKind.TEXT,
                "duplicate", FieldKind.TEXT,
                "proposedBy", FieldKind.TEXT,
                "proposedOn", FieldKind.DATE);
    }

    @Override
    public RecordValues read(String reference) {
        PersonJoin join = joins.find(reference);
        return new RecordValues(
                Map.of(
                        "kept", text(join.kept()),
                        "duplicate", text(join.duplicate()),
                        "proposedBy", colleague(join.proposedBy()),
                        "proposedOn", day(join.proposedAt())),
                join.version());
    }

    private String text(String person) {
        return people.current(person).filter(person::equals).isPresent()
                ? String.join("\n", portrait.lines(person, LATVIAN))
                : person;
    }

    @Override
    public String personOf(String reference) {
        return joins.find(reference).kept();
    }
}
