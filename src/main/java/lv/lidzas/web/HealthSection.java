package lv.lidzas.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the page about the state of the system that a module above contributes: counts, codes and names of files, no
 * personal data. Sections are shown in the order of their beans.
 */
public interface HealthSection {

    /** Who gets it; whoever is not among them is not shown it. */
    Audience audience();

    /** Name of the Thymeleaf template that draws it. */
    String template();

    /**
     * What the template needs.
     *
     * @param groups of the reader
     * @return {@code null} when there is nothing to show
     */
    @Nullable
    Map<String, Object> model(Set<String> groups, Locale language);
}
