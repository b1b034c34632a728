/** Which files of the repository are deployed at a start, beside those of analysts. */
@NullMarked
package lv.lidzas.workflow.release;

import org.jspecify.annotations.NullMarked;
