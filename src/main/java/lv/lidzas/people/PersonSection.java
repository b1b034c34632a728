package lv.lidzas.people;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a page about one person that a module above contributes. Sections are shown in the order of their beans. */
public interface PersonSection {

    /** Name of the Thymeleaf template that draws it, with the model as variable {@code section}. */
    String template();

    /** Whether it stands beside a form, too, where there is nothing to press. */
    default boolean besideForms() {
        return false;
    }

    /** Whether it is looked up rather than followed: such a part stands at the side, where there is one. */
    default boolean atSide() {
        return false;
    }

    /**
     * Template of what a card says at its top out of the same model: a fragment {@code sign} beside the name, and a fragment
     * {@code way}, where somebody stands; {@code null} for a part that has nothing to say there.
     */
    default @Nullable String top() {
        return null;
    }

    /** What the template needs; {@code null} when the module has nothing about this person. */
    @Nullable
    Map<String, Object> model(String person, Locale language);
}
