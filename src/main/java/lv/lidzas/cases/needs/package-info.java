/** Fourteen areas of life: how they stand, asked again at reviews. */
@NullMarked
package lv.lidzas.cases.needs;

import org.jspecify.annotations.NullMarked;
