/**
 * Erasing a person: at once where a rule or one colleague may, by two people where a case is open (the steps of
 * {@code personErasure}).
 */
@org.springframework.modulith.NamedInterface("erasure")
@NullMarked
package lv.lidzas.people.erasure;

import org.jspecify.annotations.NullMarked;
