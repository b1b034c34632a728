/**
 * Erasing a person: at once where a rule or one colleague may, by two people where a case is open (the steps of
 * {@code personErasure}).
 */
@org.springframework.modulith.NamedInterface("erasure")
package lv.lidzas.people.erasure;
