package lv.lidzas.hours.entry;

import static lv.lidzas.records.FieldKind.BOOLEAN;
import static lv.lidzas.records.FieldKind.CODES;
import static lv.lidzas.records.FieldKind.REFERENCE;
import static lv.lidzas.records.FieldKind.TEXT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.OffersChoices;
import lv.lidzas.records.Option;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets forms write hours down, for oneself, for another one or for many, and change what becomes of them. */
@Component
@Transactional
public class HoursRecords implements Creatable, Changeable, OffersChoices {

    /** Who worked is known to the page that opens the form. */
    static final String VOLUNTEER = "volunteer";

    /** Those who worked together; a choice of today's team. */
    static final String VOLUNTEERS = "volunteers";

    /** That the same was written down of somebody already, and is meant once more. */
    static final String SAME_AGAIN = "sameAgain";

    static final String CANCEL_REASON = "cancelReason";
    static final String OBJECTION = "objection";
    static final String ANSWER = "answer";

    static final String DAY = "day";
    static final String KIND = "kind";

    static final Fields<WorkedHours> FIELDS = Fields.of(WorkedHours.class)
            .shown("reference", REFERENCE, WorkedHours::reference)
            .shown(VOLUNTEER, REFERENCE, WorkedHours::volunteer)
            .date(DAY, WorkedHours::day, WorkedHours::day)
            .code(KIND, WorkedHours::kind, WorkedHours::kind)
            .text("place", WorkedHours::place, WorkedHours::place)
            .duration("minutes", WorkedHours::minutes, WorkedHours::minutes)
            .handled(VOLUNTEERS, CODES)
            .handled(SAME_AGAIN, BOOLEAN)
            .handled(CANCEL_REASON, TEXT, WorkedHours::cancelReason)
            .handled(OBJECTION, TEXT, WorkedHours::objection)
            .handled(ANSWER, TEXT, WorkedHours::answer)
            .rest(hours -> hours);

    static final RecordType TYPE = RecordType.of("hours", "D", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of(
                    "recordHours", Set.of(DAY, "minutes", KIND),
                    "recordEventHours", Set.of(DAY, "minutes", KIND, VOLUNTEERS),
                    "cancelHours", Set.of(CANCEL_REASON),
                    "objectToHours", Set.of(OBJECTION),
                    "answerObjection", Set.of(ANSWER)))
            .withAttributesIn("volunteer_hours");

    private final HoursBook book;
    private final TeamChoices team;
    private final Volunteers volunteers;
    private final Clock clock;

    HoursRecords(HoursBook book, TeamChoices team, Volunteers volunteers, Clock clock) {
        this.book = book;
        this.team = team;
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
        WorkedHours worked = book.find(reference);
        return new RecordValues(FIELDS.read(worked, keys), worked.revision());
    }

    /** Most is written down on the day itself. */
    @Override
    public Map<String, Object> initial() {
        return Map.of(DAY, LocalDate.now(clock));
    }

    /**
     * @param values of the form, and {@code volunteer} or {@code volunteers}: who worked
     * @return the reference of the entry; of the first, where there are several
     */
    @Override
    public String create(Map<String, Object> values, FormContext context) {
        return book.write(values, context);
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        book.change(reference, changes, context);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option> options(@Nullable String reference, String key) {
        return key.equals(VOLUNTEERS) ? team.options() : List.of();
    }

    @Override
    public String title(String reference) {
        return reference;
    }

    @Override
    @Transactional(readOnly = true)
    public String personOf(String reference) {
        return volunteers.personOf(book.find(reference).volunteer());
    }

    @Override
    public boolean openTo(String reference, String person) {
        return person.equals(personOf(reference));
    }
}
