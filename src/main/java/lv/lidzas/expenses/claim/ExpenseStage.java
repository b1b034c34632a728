package lv.lidzas.expenses.claim;

import jakarta.persistence.Converter;
import java.util.Locale;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

/** What has become of a claim. */
public enum ExpenseStage implements Coded {
    CLAIMED,
    APPROVED,
    REFUSED,
    PAID,
    /** Taken back by the volunteer before anybody decided. */
    WITHDRAWN,
    /** Cancelled by a colleague before it was paid. */
    CANCELLED;

    /** Whether nothing of it is settled yet, so that what was written down wrongly may still be cancelled. */
    public boolean isCancellable() {
        return this == CLAIMED || this == APPROVED;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<ExpenseStage> {

        Stored() {
            super(ExpenseStage.class);
        }
    }
}
