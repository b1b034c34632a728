package lv.lidzas.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms write down hours that a volunteer worked outside a case, and put them right. */
@Component
@Transactional
class HoursRecords implements RecordStore {

    static final Map<String, FieldKind> FIELDS = Map.of(
            "reference", FieldKind.REFERENCE,
            "day", FieldKind.DATE,
            "kind", FieldKind.CODE,
            "place", FieldKind.TEXT,
            "minutes", FieldKind.NUMBER);

    private final VolunteerHours hours;
    private final Volunteers volunteers;
    private final Clock clock;

    HoursRecords(VolunteerHours hours, Volunteers volunteers, Clock clock) {
        this.hours = hours;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public String prefix() {
        return "D";
    }

    @Override
    public Set<String> readers() {
        return StaffGroups.CASEWORKERS;
    }

    @Override
    public Map<String, Set<String>> asks() {
        return Map.of("recordHours", Set.of("day", "minutes", "kind"));
    }

    @Override
    public String attributesTable() {
        return "volunteer_hours";
    }

    @Override
    public Map<String, FieldKind> fields() {
        return FIELDS;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference) {
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
