package lv.lidzas.volunteers.application;

/**
 * A volunteer in a test.
 *
 * @param volunteer {@code V-} reference
 * @param person {@code P-} reference
 */
public record TeamMember(String volunteer, String person, String email) {}
