package lv.lidzas.people;

import java.util.List;
import lv.lidzas.values.LastDay;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the person, in the one list above everything else on the own page.
 *
 * @param title in the reader's language
 * @param text more about it, so that it can be answered at once; {@code null} if the title says all
 * @param due the last day on which it can be answered; {@code null} if it has no end
 * @param ways what can be done about it; empty if it is done elsewhere
 */
public record Waiting(String title, @Nullable String text, @Nullable LastDay due, List<Way> ways) {

    /**
     * A button.
     *
     * @param path where it leads, or where the answer is sent to
     * @param answer what is sent; {@code null} if it leads to a page
     */
    public record Way(String label, String path, @Nullable String answer) {}
}
