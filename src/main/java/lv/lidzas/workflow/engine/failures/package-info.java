/** Failures that reach a table of the engine as a class and a number, never as words. */
@NullMarked
package lv.lidzas.workflow.engine.failures;

import org.jspecify.annotations.NullMarked;
