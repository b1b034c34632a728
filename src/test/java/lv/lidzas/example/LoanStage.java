package lv.lidzas.example;

import jakarta.persistence.Converter;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

/** Where a tool is. */
enum LoanStage implements Coded {
    LENT,
    RETURNED,
    LOST;

    /** A loan begins with its first stage. */
    @Override
    public boolean isForModels() {
        return this != LENT;
    }

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<LoanStage> {

        Stored() {
            super(LoanStage.class);
        }
    }
}
