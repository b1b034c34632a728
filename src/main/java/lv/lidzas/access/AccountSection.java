package lv.lidzas.access;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a colleague's own page. Sections are shown in the order of their beans. */
public interface AccountSection {

    /** Name of the Thymeleaf template that draws it, with the model as variable {@code section}. */
    String template();

    /**
     * What the template needs.
     *
     * @param userId id of the account whose page it is, which is the reader's
     * @return {@code null} when this account gets no such section
     */
    @Nullable
    Map<String, Object> model(String userId, Locale language);
}
