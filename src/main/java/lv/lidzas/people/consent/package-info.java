/**
 * Consents of persons: per purpose, with the version of the text that was read out, its language and the date. Whoever needs
 * a consent asks here.
 */
@org.springframework.modulith.NamedInterface("consent")
package lv.lidzas.people.consent;
