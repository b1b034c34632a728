package lv.lidzas.people;

import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something the staff wrote down about a person.
 *
 * @param author user id; {@code null} when the person wrote it through a personal link
 */
public record PersonNote(String text, @Nullable String author, ZonedDateTime writtenAt) {

    /** Name of the list of notes in the addresses of pages. */
    public static final String LIST = "piezimes";

    /**
     * The note as a page shows it.
     *
     * @param names of colleagues by user id
     */
    public PersonNote signed(Map<String, String> names) {
        return new PersonNote(text, names.get(author), writtenAt);
    }
}
