package lv.lidzas.digest;

import java.time.LocalDate;

/**
 * One letter.
 *
 * @param account to whom
 * @param week its Monday
 */
record Digest(String reference, String account, LocalDate week) {}
