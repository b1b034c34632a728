package lv.lidzas.records.fields;

import java.util.Locale;

/** A constant that is stored, and known to forms, by a code: the stage of a record. */
public interface Coded {

    /** Of the enumeration. */
    String name();

    /** As stored, and as the code of forms: the name in small letters unless it says another. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
