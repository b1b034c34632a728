package lv.lidzas.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lv.lidzas.records.fields.RecordEntity;
import org.jspecify.annotations.Nullable;

/** What has to be mended on a tool, as the volunteer says who had it. */
@Entity
@Table(name = "tool_repair")
class ToolRepair extends RecordEntity {

    private String loan = "";
    private LocalDate reportedOn = LocalDate.EPOCH;
    private @Nullable String damage;

    protected ToolRepair() {}

    /** @param loan {@code X-} reference */
    ToolRepair(String reference, String loan, LocalDate reportedOn) {
        super(reference);
        this.loan = loan;
        this.reportedOn = reportedOn;
    }

    String loan() {
        return loan;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    @Nullable
    String damage() {
        return damage;
    }

    void changeDamage(@Nullable String damage) {
        this.damage = damage;
    }
}
