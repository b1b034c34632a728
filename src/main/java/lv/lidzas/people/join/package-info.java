/**
 * Two records that are one person: proposed by one colleague, decided by another, undone for 30 days (the steps of
 * {@code personJoin}).
 */
@org.springframework.modulith.NamedInterface("join")
package lv.lidzas.people.join;
