/**
 * Consents of supported people and of volunteers: per purpose, with the version of the text, its language, the moment and how it
 * was given. Whoever needs a consent asks here.
 */
@org.springframework.modulith.NamedInterface("consent")
@NullMarked
package lv.lidzas.people.consent;

import org.jspecify.annotations.NullMarked;
