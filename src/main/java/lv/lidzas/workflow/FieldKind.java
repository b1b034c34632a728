package lv.lidzas.workflow;

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
    REFERENCE
}
