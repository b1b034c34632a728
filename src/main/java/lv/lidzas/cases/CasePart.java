package lv.lidzas.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a page about one case. Parts are shown in the order of their beans. */
public interface CasePart {

    /** Name of the Thymeleaf template that draws it. */
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
     * What the template needs, as {@code section}.
     *
     * @return {@code null} when there is nothing to show
     */
    @Nullable
    Map<String, Object> model(ShownCase shown);
}
