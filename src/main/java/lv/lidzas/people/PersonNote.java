package lv.lidzas.people;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something the staff wrote down about a person.
 *
 * @param author user id; {@code null} when the person wrote it through a personal link
 */
public record PersonNote(String text, @Nullable String author, ZonedDateTime writtenAt) {}
