package lv.lidzas.people.join;

import java.time.Clock;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.people.person.SecondPersonRecords;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a form show two records side by side, and who holds them for one person. */
@Component
@Transactional(readOnly = true)
class PersonJoinRecords extends SecondPersonRecords {

    private record Proposed(PersonJoin join, PersonJoinRecords words) {}

    private static final Fields<Proposed> FIELDS = Fields.of(Proposed.class)
            .shown("kept", FieldKind.TEXT, proposed -> proposed.words()
                    .text(proposed.join().kept()))
            .shown("duplicate", FieldKind.TEXT, proposed -> proposed.words()
                    .text(proposed.join().duplicate()))
            .shown("proposedBy", FieldKind.TEXT, proposed -> proposed.words()
                    .colleague(proposed.join().proposedBy()))
            .shown("proposedOn", FieldKind.DATE, proposed -> proposed.words()
                    .day(proposed.join().proposedAt()))
            .shown("reason", FieldKind.TEXT, proposed -> proposed.words()
                    .reason(proposed.join().reason()))
            .noMore();

    static final RecordType TYPE = RecordType.of("personJoin", "J", StaffGroups.CASEWORKERS, FIELDS);

    private final PersonJoins joins;
    private final PersonPortrait portrait;
    private final People people;
    private final MessageSource messages;

    PersonJoinRecords(
            PersonJoins joins,
            PersonPortrait portrait,
            People people,
            Colleagues colleagues,
            MessageSource messages,
            Clock clock) {
        super(people, colleagues, clock);
        this.messages = messages;
        this.joins = joins;
        this.portrait = portrait;
        this.people = people;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    public RecordValues read(String reference, Set<String> keys) {
        PersonJoin join = joins.find(reference);
        return new RecordValues(FIELDS.read(new Proposed(join, this), keys), join.version());
    }

    private @Nullable String reason(@Nullable String code) {
        return code == null ? null : messages.getMessage("people.join.reason." + code, null, Languages.LATVIAN);
    }

    private String text(String person) {
        return people.current(person).filter(person::equals).isPresent()
                ? String.join("\n", portrait.lines(person, Languages.LATVIAN))
                : person;
    }

    @Override
    public String personOf(String reference) {
        return joins.find(reference).kept();
    }
}
