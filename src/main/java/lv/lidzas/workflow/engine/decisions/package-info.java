/** Which rows of a table answered, kept without their inputs. */
@NullMarked
package lv.lidzas.workflow.engine.decisions;

import org.jspecify.annotations.NullMarked;
