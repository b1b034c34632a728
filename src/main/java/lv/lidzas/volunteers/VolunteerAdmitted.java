package lv.lidzas.volunteers;

import java.time.Instant;

/**
 * Somebody was taken in and begins to learn; published inside the step's transaction.
 *
 * @param reference {@code V-} reference
 * @param decided when it was decided: what was asked before an agreement was prepared had a say in it
 */
public record VolunteerAdmitted(String reference, Instant decided) {}
