package lv.lidzas.volunteers;

/**
 * An application is erased while its person stays; published inside the step's transaction.
 *
 * @param reference {@code V-} reference
 */
public record VolunteerErased(String reference) {}
