/** One opened start form makes one record; what a process does while whoever starts it waits. */
@NullMarked
package lv.lidzas.workflow.engine.starts;

import org.jspecify.annotations.NullMarked;
