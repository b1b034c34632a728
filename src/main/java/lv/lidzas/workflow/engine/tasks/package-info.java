/** How the engine lists and finds open tasks. */
@NullMarked
package lv.lidzas.workflow.engine.tasks;

import org.jspecify.annotations.NullMarked;
