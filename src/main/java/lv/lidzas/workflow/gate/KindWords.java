package lv.lidzas.workflow.gate;

import java.util.Locale;
import lv.lidzas.workflow.FieldKind;
import lv.lidzas.workflow.gate.grammar.Phrase;

/** What a kind of value is called in a finding. */
final class KindWords {

    private KindWords() {}

    static Phrase of(FieldKind kind) {
        return Phrase.of("kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
