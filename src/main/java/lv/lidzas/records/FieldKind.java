package lv.lidzas.records;

import java.util.Optional;

/**
 * What a bound field or an answer holds. The kinds that people write in letters are read in {@code lv.lidzas.values}, one
 * class each.
 */
public enum FieldKind {
    /** Free text: only ever in a bound field, as the following kinds up to {@link #DURATION} are. */
    TEXT,
    /** A name, or a part of one, of a human being. */
    NAME,
    /** An e-mail address. */
    EMAIL,
    /** A phone number. */
    PHONE,
    /** The {@code https} address of a page. */
    LINK,
    /** A month: {@code 2026-05}. */
    MONTH,
    /** A time of day: {@code 18:00}. */
    TIME,
    /** How long something took, held in whole minutes and typed in hours: {@code 1,5}, {@code 1:30}. */
    DURATION,
    /** One value out of a form's options. */
    CODE,
    /** A set of codes. */
    CODES,
    /** Yes or no. */
    BOOLEAN,
    /** A day without a time. */
    DATE,
    /** A whole or decimal number. */
    NUMBER,
    /** A reference such as {@code V-2026-000013}. */
    REFERENCE;

    /** Whether it is written in a field for text. */
    public boolean isWritten() {
        return switch (this) {
            case TEXT, NAME, EMAIL, PHONE, LINK, MONTH, TIME, DURATION, REFERENCE -> true;
            case CODE, CODES, BOOLEAN, DATE, NUMBER -> false;
        };
    }

    /** What a component of a form asks for; empty if it asks for nothing. */
    public static Optional<FieldKind> ofComponent(String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "textfield", "textarea" -> TEXT;
                    case "select", "radio" -> CODE;
                    case "checklist", "taglist" -> CODES;
                    case "checkbox" -> BOOLEAN;
                    case "datetime" -> DATE;
                    case "number" -> NUMBER;
                    default -> null;
                });
    }
}
