/** Who comes to a session: the form of attendance and the staff's pages. */
@NullMarked
package lv.lidzas.training.attendance;

import org.jspecify.annotations.NullMarked;
