package lv.lidzas.workflow.accounts;

import java.util.Locale;
import lv.lidzas.values.Languages;
import org.jspecify.annotations.Nullable;

/** In which language a member of the staff reads what the engine refuses. Answered by the module that knows accounts. */
public interface StaffLanguages {

    Locale LATVIAN = Languages.LATVIAN;

    /**
     * @param userId id of the account; {@code null} for nobody, which is the application itself
     * @return the language that the account has chosen; Latvian where none was
     */
    Locale of(@Nullable String userId);
}
