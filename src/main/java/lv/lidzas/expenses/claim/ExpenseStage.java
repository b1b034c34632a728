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
    PAID;

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
