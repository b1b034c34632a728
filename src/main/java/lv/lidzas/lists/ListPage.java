package lv.lidzas.lists;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list; {@code templates/lists/pages.html} draws how many rows it shows and the way to the others.
 *
 * @param previous key of the place that the page before ends at; {@code null} if there is none
 * @param next key of the place that the page after begins at; {@code null} if there is none
 */
public record ListPage<T>(List<T> rows, @Nullable String previous, @Nullable String next) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The same page of other rows: what is shown of them, found for all at once. */
    public <R> ListPage<R> map(Function<List<T>, List<R>> shown) {
        return new ListPage<>(shown.apply(rows), previous, next);
    }
}
