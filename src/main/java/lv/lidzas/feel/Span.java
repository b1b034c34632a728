package lv.lidzas.feel;

import org.jspecify.annotations.Nullable;

/**
 * Values between two ends; a single value is a span of its own length.
 *
 * @param low {@code null} if it has no beginning: a text, a number, a truth value or a day
 * @param high {@code null} if it has no end
 */
public record Span(@Nullable Object low, boolean lowIncluded, @Nullable Object high, boolean highIncluded) {

    static Span of(Object value) {
        return new Span(value, true, value, true);
    }

    /** Whether it is one value. */
    public boolean isSingle() {
        return low != null && low.equals(high) && lowIncluded && highIncluded;
    }

    @SuppressWarnings("unchecked")
    boolean holds(Object value) {
        int above = low == null ? 1 : ((Comparable<Object>) value).compareTo(low);
        int below = high == null ? -1 : ((Comparable<Object>) value).compareTo(high);
        return (lowIncluded ? above >= 0 : above > 0) && (highIncluded ? below <= 0 : below < 0);
    }
}
