package lv.lidzas.values;

import java.util.Locale;

/** A constant that is stored, and known to forms, by a code: the stage of a record. */
public interface Coded {

    /** Of the enumeration. */
    String name();

    /** As stored, and as the code of forms: the name in small letters unless it says another. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the step of a diagram may choose it; what a record begins with, or gets by a step of its own, says no. */
    default boolean isForModels() {
        return true;
    }
}
