/** A new address is confirmed by its own mailbox first: the steps of {@code addressChange}. */
@NullMarked
package lv.lidzas.people.address;

import org.jspecify.annotations.NullMarked;
