package lv.lidzas.values;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;

/** Words in the order of a Latvian dictionary: Āija beside Aija, Česlavs after Cilda, and other scripts after ours. */
public final class LatvianOrder {

    private static final Collator COLLATOR = Collator.getInstance(Languages.LATVIAN);
    private static final Comparator<String> ORDER =
            ((Comparator<String>) COLLATOR::compare).thenComparing(Comparator.naturalOrder());

    private LatvianOrder() {}

    public static Comparator<String> ofWords() {
        return ORDER;
    }

    /** Orders things by a word of theirs. */
    public static <T> Comparator<T> by(Function<T, String> word) {
        return Comparator.comparing(word, ORDER);
    }
}
