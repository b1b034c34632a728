package lv.lidzas.records.timeline;

import lv.lidzas.values.Coded;

/** What a reader may choose to see alone, in the order in which it is offered. */
public enum TimelineKind implements Coded {
    CONTACTS,
    NOTES,
    LETTERS,
    DECISIONS,
    /** Who has looked: shown to whoever asks for it, and not among what happened. */
    OPENINGS;

    /** Whether it stands among the entries of all kinds. */
    public boolean isAmongAll() {
        return this != OPENINGS;
    }
}
