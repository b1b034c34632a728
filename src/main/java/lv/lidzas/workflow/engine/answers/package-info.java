/** Refusals of the engine's interfaces, in our words and without anybody's. */
@NullMarked
package lv.lidzas.workflow.engine.answers;

import org.jspecify.annotations.NullMarked;
