package lv.lidzas.people.erasure;

import org.jspecify.annotations.Nullable;

/**
 * A second person did not agree to an erasure.
 *
 * @param person {@code P-} reference
 * @param by account of who declined
 */
public record ErasureDeclined(String person, @Nullable String by) {}
