package lv.lidzas.volunteers.reference;

/**
 * Somebody who is asked about an applicant.
 *
 * @param language code of the language in which he or she is written to
 */
public record Referee(String name, String email, String language) {}
