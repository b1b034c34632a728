package lv.lidzas.example;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.records.Changeable;
import lv.lidzas.records.Creatable;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.RecordValues;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tool loans as forms, processes and mails see them. */
@Component
@Transactional
class ToolLoans implements Creatable, Changeable, Recipient {

    static final Fields<ToolLoan> FIELDS = Fields.of(ToolLoan.class)
            .text("borrower", ToolLoan::borrower, ToolLoan::changeBorrower)
            .text("email", ToolLoan::email, ToolLoan::changeEmail)
            .date("returnedOn", ToolLoan::returnedOn, ToolLoan::changeReturn)
            .noMore();

    static final RecordType TYPE =
            RecordType.of("toolLoan", "X", Set.of(StaffGroups.COORDINATORS, StaffGroups.MANAGERS), FIELDS);

    private final ToolLoanRepository loans;
    private final Clock clock;

    ToolLoans(ToolLoanRepository loans, Clock clock) {
        this.loans = loans;
        this.clock = clock;
    }

    /** The tool is back. */
    void closeToolLoan(String reference) {
        loan(reference).close(LocalDate.now(clock));
    }

    @Override
    public RecordType type() {
        return TYPE;
    }

    @Override
    public RecordValues read(String reference, Set<String> keys) {
        ToolLoan loan = loan(reference);
        return new RecordValues(FIELDS.read(loan, keys), loan.revision());
    }

    @Override
    public String create(Map<String, Object> values, FormContext context) {
        ToolLoan loan = new ToolLoan(TYPE.reference(clock, loans.nextNumber()));
        FIELDS.apply(loan, values).end();
        return loans.save(loan).reference();
    }

    @Override
    public void write(String reference, Map<String, Object> changes, FormContext context) {
        FIELDS.apply(loan(reference), changes).end();
    }

    @Override
    public String title(String reference) {
        return loan(reference).borrower();
    }

    @Override
    public String personOf(String reference) {
        return null;
    }

    /** Colleagues lend and take back. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }

    @Override
    public String name() {
        return TYPE.name();
    }

    @Override
    public String record() {
        return TYPE.name();
    }

    @Override
    public Set<String> placeholders() {
        return Set.of();
    }

    @Override
    public Optional<Addressee> addressee(String reference) {
        ToolLoan loan = loan(reference);
        return Optional.of(new Addressee(loan.email(), loan.borrower(), Locale.forLanguageTag("lv"), null, Map.of()));
    }

    private ToolLoan loan(String reference) {
        return loans.findById(reference).orElseThrow(NoSuchRecord::new);
    }
}
