package lv.lidzas.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside is told when a form is taken: what happens next, by when, how to correct it. A bean of the module
 * whose form it is. Its words are {@code thanks.<form>.title}, then {@code .1}, {@code .2} and so on, and
 * {@code .correct} where the general sentence does not do.
 *
 * @param form id
 * @param by answer on which the words depend: they are those of {@code thanks.<form>.<answer>}; {@code null} if on none
 * @param deadlines rows of {@code deadlines.dmn} that begin to count now; their last days stand in the words as
 *     {@code {0}}, {@code {1}}
 */
public record Thanks(String form, @Nullable String by, List<String> deadlines) {

    /** An address that ends so leads to what is said after the form that was sent. */
    public static final String PARAMETER = "paldies";

    public static Thanks after(String form, String... deadlines) {
        return new Thanks(form, null, List.of(deadlines));
    }

    public Thanks by(String answer) {
        return new Thanks(form, answer, deadlines);
    }
}
