package lv.lidzas.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A tool that somebody has borrowed. */
@Entity
@Table(name = "tool_loan")
class ToolLoan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long revision;

    private String reference;
    private String borrower;
    private String email;
    private LocalDate returnedOn;

    protected ToolLoan() {}

    ToolLoan(String reference) {
        this.reference = reference;
    }

    void change(Map<String, Object> changes) {
        if (changes.containsKey("borrower")) {
            borrower = (String) changes.get("borrower");
        }
        if (changes.containsKey("email")) {
            email = (String) changes.get("email");
        }
        if (changes.containsKey("returnedOn")) {
            returnedOn = (LocalDate) changes.get("returnedOn");
        }
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("borrower", borrower);
        values.put("email", email);
        values.put("returnedOn", returnedOn);
        return values;
    }

    void close(LocalDate today) {
        if (returnedOn == null) {
            returnedOn = today;
        }
    }

    String reference() {
        return reference;
    }

    String borrower() {
        return borrower;
    }

    String email() {
        return email;
    }

    long revision() {
        return revision;
    }
}
