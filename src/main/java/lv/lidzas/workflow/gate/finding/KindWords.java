package lv.lidzas.workflow.gate.finding;

import java.util.Locale;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.gate.grammar.Phrase;

/** What a kind of value is called in a finding. */
public final class KindWords {

    private KindWords() {}

    public static Phrase of(FieldKind kind) {
        FieldKind said = kind.isWritten() && kind != FieldKind.REFERENCE ? FieldKind.TEXT : kind;
        return Phrase.of("kind." + said.name().toLowerCase(Locale.ROOT));
    }
}
