package lv.lidzas.people;

import java.time.ZonedDateTime;

/**
 * Somebody opened a person's record within an hour.
 *
 * @param purpose id of the form or page that showed it
 */
public record PersonOpening(String userId, String purpose, ZonedDateTime openedIn) {}
