/** The engine's commands that are closed, and queries without expressions. */
@NullMarked
package lv.lidzas.workflow.engine.doors;

import org.jspecify.annotations.NullMarked;
