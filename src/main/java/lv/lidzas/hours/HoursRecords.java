package lv.lidzas.hours;

import static lv.lidzas.records.FieldKind.REFERENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hours that a volunteer worked outside a case: an information point, a club, a training. The law asks for them each year.
 * Forms write them down and put them right.
 */
@Component
@Transactional
class HoursRecords implements Creatable, Changeable {

    /** Who worked is known to the page that opens the form. */
    private static final String VOLUNTEER = "volunteer";

    private static final Fields<WorkedHours> FIELDS = Fields.of(WorkedHours.class)
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

    private final WorkedHoursRepository repository;
    private final Volunteers volunteers;
    private final MessageSource messages;
    private final Clock clock;

    HoursRecords(WorkedHoursRepository repository, Volunteers volunteers, MessageSource messages, Clock clock) {
        this.repository = repository;
        this.volunteers = volunteers;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        WorkedHours worked = find(reference);
        return new RecordValues(FIELDS.read(worked, keys), worked.revision());
    }

    /** Most is written down on the day itself. */
    @Override
    public Map<String, Object> initial() {
        return Map.of("day", LocalDate.now(clock));
    }

    /** @param values of the form, and {@code volunteer}: the {@code V-} reference */
    @Override
    public String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> entered = new HashMap<>(values);
        String volunteer = (String) Objects.requireNonNull(entered.remove(VOLUNTEER));
        return keep(new WorkedHours(TYPE.reference(clock, repository.nextNumber()), volunteer), entered, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        keep(find(reference), changes, context);
    }

    @Override
    public String title(String reference) {
        return reference;
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return volunteers.personOf(find(reference).volunteer());
    }

    @Override
    public boolean openTo(String reference, String person) {
        return person.equals(personOf(reference));
    }

    private String keep(WorkedHours worked, Map<String, Object> entered, FormContext context) {
        requireOwn(worked, context);
        FIELDS.apply(worked, entered).end();
        if (worked.day() == null || worked.day().isAfter(LocalDate.now(clock))) {
            throw InvalidForm.of(messages, "day", "visit.day.ahead", context.language());
        }
        return repository.saveAndFlush(worked).reference();
    }

    private void requireOwn(WorkedHours worked, FormContext context) {
        if (!context.actor().isStaff()
                && !volunteers
                        .personOf(worked.volunteer())
                        .equals(context.actor().person())) {
            throw new AccessDeniedException("not the own hours");
        }
    }

    private WorkedHours find(String reference) {
        return repository.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
