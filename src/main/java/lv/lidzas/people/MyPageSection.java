package lv.lidzas.people;

import java.util.List;
import java.util.Locale;

/** A part of a person's own page, which nobody else reads. */
public interface MyPageSection extends PersonSection {

    /** What of this part waits for the person's answer; it stands in one list with what waits elsewhere. */
    default List<Waiting> waiting(String person, Locale language) {
        return List.of();
    }
}
