package lv.lidzas.volunteers.guardian;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a minor.
 *
 * @param language code of the language in which he or she is written to
 */
public record Guardian(String name, String email, @Nullable String phone, String language) {}
