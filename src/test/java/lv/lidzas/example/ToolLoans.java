package lv.lidzas.example;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to tools: the use cases that steps and pages call. */
@Service
@Transactional
class ToolLoans {

    private static final Limit LATEST = Limit.of(10);

    private final ToolLoanRepository loans;
    private final Volunteers volunteers;
    private final Clock clock;

    ToolLoans(ToolLoanRepository loans, Volunteers volunteers, Clock clock) {
        this.loans = loans;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    /** A volunteer takes a tool with him or her. */
    void lendTool(String volunteer, String tool) {
        ToolLoan loan = begun(volunteer);
        loan.changeTool(tool);
        loans.save(loan);
    }

    /** The tool is back, or will never be; of a tool that is not lent nothing becomes. */
    void closeToolLoan(String volunteer, String tool, LoanStage end) {
        loans.findByVolunteerAndToolAndStage(volunteer, tool, LoanStage.LENT).forEach(loan -> loan.end(end));
    }

    /** A loan that begins today and is not kept yet. */
    ToolLoan begun(String volunteer) {
        return new ToolLoan(ToolLoanRecords.TYPE.reference(clock, loans.nextNumber()), volunteer, LocalDate.now(clock));
    }

    /** What somebody of the team has borrowed, the newest first. */
    @Transactional(readOnly = true)
    List<ToolLoan> of(String person) {
        return volunteers
                .memberOf(person)
                .map(member -> loans.findByVolunteerOrderByLentOnDescReferenceDesc(member.reference(), LATEST))
                .orElse(List.of());
    }

    /**
     * @return the reference, if this loan is that person's
     * @throws NoSuchRecord if it is not
     */
    @Transactional(readOnly = true)
    String loanOf(String person, String reference) {
        return loans.findById(reference)
                .filter(loan -> volunteers.personOf(loan.volunteer()).equals(person))
                .map(ToolLoan::reference)
                .orElseThrow(NoSuchRecord::new);
    }

    /**
     * @return the person's {@code V-} reference
     * @throws NoSuchRecord if this person is no volunteer of the team
     */
    @Transactional(readOnly = true)
    String volunteerOf(String person) {
        return volunteers.memberOf(person).map(Volunteers.Member::reference).orElseThrow(NoSuchRecord::new);
    }
}
