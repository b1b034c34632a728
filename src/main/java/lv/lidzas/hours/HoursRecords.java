package lv.lidzas.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms write down hours that a volunteer worked outside a case, and put them right. */
@Component
@Transactional
class HoursRecords implements Creatable, Changeable {

    static final Map<String, FieldKind> FIELDS = Map.of(
            "reference", FieldKind.REFERENCE,
            "day", FieldKind.DATE,
            "kind", FieldKind.CODE,
            "place", FieldKind.TEXT,
            "minutes", FieldKind.NUMBER);

    static final RecordType TYPE = RecordType.of("hours", "D", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of("recordHours", Set.of("day", "minutes", "kind")))
            .withAttributesIn("volunteer_hours");

    private final VolunteerHours hours;
    private final Volunteers volunteers;
    private final Clock clock;

    HoursRecords(VolunteerHours hours, Volunteers volunteers, Clock clock) {
        this.hours = hours;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        return new RecordValues(hours.read(reference), hours.find(reference).version());
    }

    /** Most is written down on the day itself. */
    @Override
    public Map<String, Object> initial() {
        return Map.of("day", LocalDate.now(clock));
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return hours.create(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        hours.correct(reference, changes, context);
    }

    @Override
    public String title(String reference) {
        return reference;
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return volunteers.personOf(hours.find(reference).volunteer());
    }

    @Override
    public boolean openTo(String reference, String person) {
        return person.equals(personOf(reference));
    }
}
