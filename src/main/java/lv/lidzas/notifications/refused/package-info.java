/** What becomes of a letter to somebody outside our records whose address refuses it: the process that asks is told. */
@NullMarked
package lv.lidzas.notifications.refused;

import org.jspecify.annotations.NullMarked;
