/** News to colleagues, each in the own language, for modules whose records wait for one. */
@NullMarked
@NamedInterface("staff")
package lv.lidzas.notifications.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
