/** Working days. */
@NullMarked
package lv.lidzas.workflow.deadlines;

import org.jspecify.annotations.NullMarked;
