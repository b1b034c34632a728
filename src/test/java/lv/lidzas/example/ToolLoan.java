package lv.lidzas.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lv.lidzas.records.fields.RecordEntity;

/** A tool that somebody has borrowed. */
@Entity
@Table(name = "tool_loan")
class ToolLoan extends RecordEntity {

    private String borrower;
    private String email;
    private LocalDate returnedOn;

    protected ToolLoan() {}

    ToolLoan(String reference) {
        super(reference);
    }

    void close(LocalDate today) {
        if (returnedOn == null) {
            returnedOn = today;
        }
    }

    String borrower() {
        return borrower;
    }

    void changeBorrower(String borrower) {
        this.borrower = borrower;
    }

    String email() {
        return email;
    }

    void changeEmail(String email) {
        this.email = email;
    }

    LocalDate returnedOn() {
        return returnedOn;
    }

    void changeReturn(LocalDate day) {
        this.returnedOn = day;
    }
}
