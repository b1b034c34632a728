package lv.lidzas.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lv.lidzas.records.fields.AttributedRecord;
import lv.lidzas.records.fields.StageNotPossible;
import org.jspecify.annotations.Nullable;

/** A tool that a volunteer has borrowed. */
@Entity
@Table(name = "tool_loan")
class ToolLoan extends AttributedRecord {

    private String volunteer = "";
    private String tool = "";
    private LoanStage stage = LoanStage.LENT;
    private LocalDate lentOn = LocalDate.EPOCH;
    private @Nullable String accessories;

    protected ToolLoan() {}

    /** @param volunteer {@code V-} reference of who borrows it */
    ToolLoan(String reference, String volunteer, LocalDate lentOn) {
        super(reference);
        this.volunteer = volunteer;
        this.lentOn = lentOn;
    }

    /** It is back, or will never be. */
    void end(LoanStage end) {
        if (!isLent() || end == LoanStage.LENT) {
            throw new StageNotPossible(stage, end);
        }
        stage = end;
    }

    boolean isLent() {
        return stage == LoanStage.LENT;
    }

    String volunteer() {
        return volunteer;
    }

    String tool() {
        return tool;
    }

    void changeTool(String tool) {
        this.tool = tool;
    }

    LoanStage stage() {
        return stage;
    }

    LocalDate lentOn() {
        return lentOn;
    }

    void changeDay(LocalDate day) {
        this.lentOn = day;
    }

    @Nullable
    String accessories() {
        return accessories;
    }

    void changeAccessories(@Nullable String accessories) {
        this.accessories = accessories;
    }
}
