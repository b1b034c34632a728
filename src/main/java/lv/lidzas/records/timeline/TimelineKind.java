package lv.lidzas.records.timeline;

import lv.lidzas.values.Coded;

/** What a reader may choose to see alone, in the order in which it is offered. */
public enum TimelineKind implements Coded {
    CONTACTS,
    NOTES,
    LETTERS,
    DECISIONS,
    OPENINGS
}
