/** Hours outside a case, one by one: written down, put right, cancelled, disagreed with; and which of them count. */
@NullMarked
package lv.lidzas.hours.entry;

import org.jspecify.annotations.NullMarked;
