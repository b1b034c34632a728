/**
 * Consents of persons: per purpose, with the version of the text that was read out, its language and the date. Whoever needs
 * a consent asks here.
 */
@org.springframework.modulith.NamedInterface("consent")
@NullMarked
package lv.lidzas.people.consent;

import org.jspecify.annotations.NullMarked;
