/** Pages that two people sent at once: the second is told. */
@NullMarked
package lv.lidzas.access.races;

import org.jspecify.annotations.NullMarked;
