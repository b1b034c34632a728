/** When tasks are due, as whole days, and how urgent they begin. */
@NullMarked
package lv.lidzas.workflow.engine.times;

import org.jspecify.annotations.NullMarked;
