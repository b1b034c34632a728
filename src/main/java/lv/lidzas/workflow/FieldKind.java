package lv.lidzas.workflow;

import java.util.Optional;

/** What a bound field or an answer holds. */
public enum FieldKind {
    /** Free text: only ever in a bound field. */
    TEXT,
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
