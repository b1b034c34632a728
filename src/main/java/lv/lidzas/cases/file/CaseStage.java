package lv.lidzas.cases.file;

import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Coded;

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

    /** The stages from which a case goes on to this one by a step of the diagram; from everywhere it may come back to its plan. */
    Set<CaseStage> from() {
        return switch (this) {
            case INTAKE -> Set.of(REQUESTED);
            case ASSESSMENT -> Set.of(REQUESTED, INTAKE);
            case PLANNED -> EnumSet.complementOf(EnumSet.of(CLOSED));
            case SUPPORTED -> Set.of(PLANNED, SUPPORTED);
            case REQUESTED, CLOSED -> Set.of();
        };
    }

    /** Code of a message that says what is to be done on the day that is planned in this stage. */
    String planned() {
        return switch (this) {
            case REQUESTED -> "cases.nextDate.first";
            case INTAKE -> "cases.nextDate.talk";
            default -> "cases.nextDate.look";
        };
    }

    /** A case begins with its request; its end is a step of its own. */
    @Override
    public boolean isForModels() {
        return !from().isEmpty();
    }

    /** The stage that is stored so. */
    public static CaseStage of(String code) {
        return CodeConverter.read(CaseStage.class, code);
    }

    @Converter(autoApply = true)
    static class Stored extends CodeConverter<CaseStage> {

        Stored() {
            super(CaseStage.class);
        }
    }
}
