package lv.lidzas.example;

import static lv.lidzas.records.FieldKind.DATE;
import static lv.lidzas.records.FieldKind.REFERENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The smallest kind of record: a form makes it, and what is made is not changed. */
@Component
@Transactional
class ToolRepairRecords implements Creatable {

    /** Which loan is known to the page that opens the form. */
    static final String LOAN = "loan";

    private static final Fields<ToolRepair> FIELDS = Fields.of(ToolRepair.class)
            .shown(LOAN, REFERENCE, ToolRepair::loan)
            .shown("reportedOn", DATE, ToolRepair::reportedOn)
            .text("damage", ToolRepair::damage, ToolRepair::changeDamage)
            .noMore();

    private static final RecordType TYPE = RecordType.of("toolRepair", "Y", StaffGroups.CASEWORKERS, FIELDS);

    private final ToolRepairRepository repairs;
    private final ToolLoanRecords loans;
    private final Clock clock;

    ToolRepairRecords(ToolRepairRepository repairs, ToolLoanRecords loans, Clock clock) {
        this.repairs = repairs;
        this.loans = loans;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        ToolRepair repair = find(reference);
        return new RecordValues(FIELDS.read(repair, keys), repair.revision());
    }

    /** @param values of the form, and {@code loan}: the {@code X-} reference */
    @Override
    public String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> entered = new HashMap<>(values);
        String loan = (String) Objects.requireNonNull(entered.remove(LOAN));
        ToolRepair repair = new ToolRepair(TYPE.reference(clock, repairs.nextNumber()), loan, LocalDate.now(clock));
        FIELDS.apply(repair, entered).end();
        return repairs.saveAndFlush(repair).reference();
    }

    @Override
    public String title(String reference) {
        return reference;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String personOf(String reference) {
        return loans.personOf(find(reference).loan());
    }

    /** Colleagues write it down. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }

    private ToolRepair find(String reference) {
        return repairs.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
