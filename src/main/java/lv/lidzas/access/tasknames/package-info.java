/** Who a task is about, for lists of colleagues who may read that; the engine is never told. */
@NullMarked
package lv.lidzas.access.tasknames;

import org.jspecify.annotations.NullMarked;
