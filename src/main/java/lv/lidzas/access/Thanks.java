package lv.lidzas.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside is told when a form is taken: what happens next, by when, how to correct it. A bean of the module
 * whose form it is. Its words are {@code thanks.<form>.title}, then {@code .1}, {@code .2} and so on, and
 * {@code .correct} where the general sentence does not do.
 *
 * @param form id
 * @param by answer on which the words depend: they are those of {@code thanks.<form>.<answer>}; {@code null} if on none
 * @param given answer that has words of its own where it is given, those of {@code thanks.<form>.<given>}: beside the bean
 *     for everybody else; {@code null} for that one
 * @param ownPage whether whoever sends it has an own page
 * @param deadlines rows of {@code deadlines.dmn} that begin to count now; their last days stand in the words as
 *     {@code {0}}, {@code {1}}
 * @param days whether only their days are said, without an hour
 */
public record Thanks(
        String form,
        @Nullable String by,
        @Nullable String given,
        boolean ownPage,
        List<String> deadlines,
        boolean days) {

    /** An address that ends so leads to what is said after the form that was sent. */
    public static final String PARAMETER = "paldies";

    public static Thanks after(String form, String... deadlines) {
        return new Thanks(form, null, null, true, List.of(deadlines), false);
    }

    public Thanks by(String answer) {
        return new Thanks(form, answer, given, ownPage, deadlines, days);
    }

    public Thanks where(String answer) {
        return new Thanks(form, by, answer, ownPage, deadlines, days);
    }

    /** Of somebody who was only asked, about somebody else. */
    public Thanks withoutOwnPage() {
        return new Thanks(form, by, given, false, deadlines, days);
    }

    /** We are the ones who do it by then: the day is said, no hour. */
    public Thanks inDays() {
        return new Thanks(form, by, given, ownPage, deadlines, true);
    }

    /** The name of the words, where they do not depend on what was answered. */
    String key() {
        return given == null ? form : form + "." + given;
    }

    /** Whether these are the words after what was sent: values, some of them in groups. */
    boolean isAfter(Map<String, Object> sent) {
        return given == null
                || isGiven(sent.get(given))
                || sent.values().stream().anyMatch(one -> one instanceof Map<?, ?> group && isGiven(group.get(given)));
    }

    private static boolean isGiven(@Nullable Object answer) {
        return answer instanceof Collection<?> answers ? !answers.isEmpty() : answer != null;
    }
}
