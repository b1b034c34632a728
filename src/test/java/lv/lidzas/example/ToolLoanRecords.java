package lv.lidzas.example;

import static lv.lidzas.records.FieldKind.CODE;
import static lv.lidzas.records.FieldKind.REFERENCE;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tool loans as forms and pages see them. */
@Component
@Transactional
class ToolLoanRecords implements Creatable, Changeable {

    /** Who borrows is known to the page that opens the form. */
    static final String VOLUNTEER = "volunteer";

    static final Fields<ToolLoan> FIELDS = Fields.of(ToolLoan.class)
            .shown(VOLUNTEER, REFERENCE, ToolLoan::volunteer)
            .shown("stage", CODE, loan -> loan.stage().code())
            .code("tool", ToolLoan::tool, (loan, tool) -> loan.changeTool(Objects.requireNonNull(tool)))
            .date("lentOn", ToolLoan::lentOn, (loan, day) -> loan.changeDay(Objects.requireNonNull(day)))
            .text("accessories", ToolLoan::accessories, ToolLoan::changeAccessories)
            .rest(loan -> loan);

    static final RecordType TYPE = RecordType.of("toolLoan", "X", StaffGroups.CASEWORKERS, FIELDS)
            .asking(Map.of("toolLoanCard", Set.of("tool", "lentOn")))
            .withAttributesIn("tool_loan");

    private final ToolLoanRepository repository;
    private final ToolLoans loans;
    private final Volunteers volunteers;

    ToolLoanRecords(ToolLoanRepository repository, ToolLoans loans, Volunteers volunteers) {
        this.repository = repository;
        this.loans = loans;
        this.volunteers = volunteers;
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public RecordValues read(String reference, Set<String> keys) {
        ToolLoan loan = find(reference);
        return new RecordValues(FIELDS.read(loan, keys), loan.revision());
    }

    /** What the forms ask beside the tool and the day, with what an analyst asks. */
    static Map<String, Object> details(ToolLoan loan) {
        Map<String, Object> details = FIELDS.read(loan, FIELDS.kinds().keySet());
        details.keySet().removeAll(Set.of(VOLUNTEER, "stage", "tool", "lentOn"));
        return details;
    }

    /** @param values of the form, and {@code volunteer}: the {@code V-} reference */
    @Override
    public String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> entered = new HashMap<>(values);
        ToolLoan loan = loans.begun((String) Objects.requireNonNull(entered.remove(VOLUNTEER)));
        FIELDS.apply(loan, entered).end();
        return repository.saveAndFlush(loan).reference();
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        FIELDS.apply(find(reference), changes).end();
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

    /** Colleagues lend and take back; the volunteer answers by link. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }

    private ToolLoan find(String reference) {
        return repository.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
