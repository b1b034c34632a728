package lv.lidzas.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the home page that a module above contributes. Sections are shown in the order of their beans. */
public interface HomeSection {

    /** Who gets it; whoever is not among them is not shown it. */
    Audience audience();

    /** Name of the Thymeleaf template that draws it. */
    String template();

    /**
     * What the template needs.
     *
     * @param groups of the reader; empty for a visitor
     * @return {@code null} when there is nothing to show
     */
    @Nullable
    Map<String, Object> model(Set<String> groups, Locale language);
}
