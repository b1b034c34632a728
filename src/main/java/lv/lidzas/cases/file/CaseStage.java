package lv.lidzas.cases.file;

import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.List;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.records.fields.Coded;

/** How far a support case has come. */
public enum CaseStage implements Coded {
    REQUESTED,
    INTAKE,
    ASSESSMENT,
    PLANNED,
    SUPPORTED,
    CLOSED;

    /** Codes of the stages in which a case is open, in their order. */
    public static List<String> openCodes() {
        return EnumSet.complementOf(EnumSet.of(CLOSED)).stream()
                .map(CaseStage::code)
                .toList();
    }

    static CaseStage of(String code) {
        return CodeConverter.read(CaseStage.class, code);
    }

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<CaseStage> {

        Stored() {
            super(CaseStage.class);
        }
    }
}
