package lv.lidzas.matching;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.records.NoSuchRecord;
import org.jspecify.annotations.Nullable;

/** Records for which a volunteer is wanted, as far as it concerns whoever is asked; given by the module that owns them. */
public interface HelpWanted {

    /**
     * Somebody who wants help.
     *
     * @param person {@code P-} reference
     * @param withChildren whether a volunteer would meet a child
     * @param times when help suits; {@code null} if nothing was said
     * @param amount code of how much time is wanted; {@code null} if nothing was said
     * @param interpreter whether it takes one to talk with this person
     * @param lastContactOn when somebody was last in touch
     * @param owner account of the colleague who answers for it; {@code null} if nobody does
     */
    record Wanted(
            String person,
            boolean open,
            boolean withChildren,
            @Nullable String times,
            @Nullable String amount,
            String contactLanguage,
            boolean interpreter,
            LocalDate lastContactOn,
            @Nullable String owner) {}

    /** @throws NoSuchRecord if there is no such record */
    Wanted find(String reference);

    /** Codes of the areas of life in which help is needed, the worst first. */
    List<String> areas(String reference);
}
