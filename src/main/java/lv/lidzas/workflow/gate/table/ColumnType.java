package lv.lidzas.workflow.gate.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import lv.lidzas.records.FieldKind;
import org.jspecify.annotations.Nullable;

/** What a column of a decision table holds: the types that Camunda Modeler offers and the engine compares. */
public enum ColumnType {
    STRING(FieldKind.CODE),
    BOOLEAN(FieldKind.BOOLEAN),
    INTEGER(FieldKind.NUMBER),
    LONG(FieldKind.NUMBER),
    DOUBLE(FieldKind.NUMBER);

    private final FieldKind kind;

    ColumnType(FieldKind kind) {
        this.kind = kind;
    }

    /** @param typeRef as the table writes it; without one the engine compares values as they come */
    public static Optional<ColumnType> of(@Nullable String typeRef) {
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(typeRef))
                .findFirst();
    }

    /** What a variable of this type holds. */
    public FieldKind kind() {
        return kind;
    }

    boolean isWhole() {
        return this == INTEGER || this == LONG;
    }

    /** Whether a literal of a cell can be a value of this column. */
    public boolean takes(Object literal) {
        return switch (this) {
            case STRING -> literal instanceof String;
            case BOOLEAN -> literal instanceof Boolean;
            case INTEGER ->
                literal instanceof BigDecimal number && isBetween(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> literal instanceof BigDecimal number && isBetween(number, Long.MIN_VALUE, Long.MAX_VALUE);
            case DOUBLE -> literal instanceof BigDecimal;
        };
    }

    private static boolean isBetween(BigDecimal number, long least, long most) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
