/**
 * Two records that are one person: proposed by one colleague, decided by another, undone for 30 days (the steps of
 * {@code personJoin}).
 */
@org.springframework.modulith.NamedInterface("join")
@NullMarked
package lv.lidzas.people.join;

import org.jspecify.annotations.NullMarked;
