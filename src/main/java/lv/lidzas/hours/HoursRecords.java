package lv.lidzas.hours;

import static lv.lidzas.records.FieldKind.REFERENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms write down hours that a volunteer worked outside a case, and put them right. */
@Component
@Transactional
class HoursRecords implements Creatable, Changeable {

    /** Who worked is known to the page that opens the form. */
    static final String VOLUNTEER = "volunteer";

    static final Fields<WorkedHours> FIELDS = Fields.of(WorkedHours.class)
            .shown("reference", REFERENCE, WorkedHours::reference)
            .shown(VOLUNTEER, REFERENCE, WorkedHours::volunteer)
            .date("day", WorkedHours::day, WorkedHours::day)
            .code("kind", WorkedHours::kind, WorkedHours::kind)
            .text("place", WorkedHours::place, WorkedHours::place)
            .number("minutes", WorkedHours::minutes, WorkedHours::minutes)
            .rest(hours -> hours);

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
        WorkedHours worked = hours.find(reference);
        return new RecordValues(FIELDS.read(worked, keys), worked.revision());
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
