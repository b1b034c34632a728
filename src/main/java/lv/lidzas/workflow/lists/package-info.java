/** Lists of choices as decision tables. */
@NullMarked
package lv.lidzas.workflow.lists;

import org.jspecify.annotations.NullMarked;
