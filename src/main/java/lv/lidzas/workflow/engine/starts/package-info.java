/** One opened start form makes one record. */
@NullMarked
package lv.lidzas.workflow.engine.starts;

import org.jspecify.annotations.NullMarked;
