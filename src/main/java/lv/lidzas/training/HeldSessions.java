package lv.lidzas.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions as they were held, for modules that write something down of those who were there. */
public interface HeldSessions {

    /**
     * One session.
     *
     * @param minutes from its beginning to its end
     * @param place {@code null} if it was remote
     * @param persons who came, or has a place while nobody has recorded it: {@code P-} references
     */
    record Held(LocalDate day, int minutes, @Nullable String place, List<String> persons) {}

    /** @throws lv.lidzas.records.NoSuchRecord if there is no such session, or it was called off */
    Held held(String reference);
}
