package lv.lidzas.volunteers.check;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What somebody did in the team before.
 *
 * @param role code
 * @param endedOn the day from which the role is another one
 */
@Embeddable
record RoleBefore(String role, LocalDate endedOn) {}
