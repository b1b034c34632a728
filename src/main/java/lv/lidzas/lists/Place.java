package lv.lidzas.lists;

import org.jspecify.annotations.Nullable;

/**
 * Where in a list a page stands.
 *
 * @param key values of the row beside it, as {@link ListPage} gives them; {@code null} at the beginning
 * @param before whether the page ends before that row; otherwise it begins after it
 */
public record Place(@Nullable String key, boolean before) {

    /** The beginning of a list. */
    public static final Place START = new Place(null, false);

    static Place of(@Nullable String after, @Nullable String before) {
        if (after != null) {
            return new Place(after, false);
        }
        return before == null ? START : new Place(before, true);
    }
}
