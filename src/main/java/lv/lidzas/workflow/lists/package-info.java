/** Lists of choices that many forms share: decision tables without inputs, which an analyst changes in one place. */
@NullMarked
package lv.lidzas.workflow.lists;

import org.jspecify.annotations.NullMarked;
