package lv.lidzas.workflow.gate;

import java.util.Locale;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.gate.grammar.Phrase;

/** What a kind of value is called in a finding. */
final class KindWords {

    private KindWords() {}

    static Phrase of(FieldKind kind) {
        FieldKind said = kind.isWritten() && kind != FieldKind.REFERENCE ? FieldKind.TEXT : kind;
        return Phrase.of("kind." + said.name().toLowerCase(Locale.ROOT));
    }
}
