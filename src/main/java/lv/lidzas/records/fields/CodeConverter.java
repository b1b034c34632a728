package lv.lidzas.records.fields;

import jakarta.persistence.AttributeConverter;
import java.util.stream.Stream;
import lv.lidzas.values.Coded;
import org.jspecify.annotations.Nullable;

/** Stores a constant as its code; each enumeration has a converter of its own that extends this and applies by itself. */
public abstract class CodeConverter<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

    private final Class<E> constants;

    protected CodeConverter(Class<E> constants) {
        this.constants = constants;
    }

    /** @throws IllegalArgumentException if no constant has this code */
    public static <E extends Enum<E> & Coded> E read(Class<E> constants, String code) {
        return Stream.of(constants.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such code of " + constants.getSimpleName()));
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
        return constant == null ? null : constant.code();
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : read(constants, code);
    }
}
