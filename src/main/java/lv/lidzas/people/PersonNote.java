package lv.lidzas.people;

import java.time.ZonedDateTime;

/**
 * Something the staff wrote down about a person.
 *
 * @param author user id; {@code null} when the person wrote it through a personal link
 */
public record PersonNote(String text, String author, ZonedDateTime writtenAt) {}
