/**
 * What a rule asks about the world around its file: all files as they stand and as they will stand, what modules declare,
 * which variables a process has.
 */
@NullMarked
package lv.lidzas.workflow.gate.library;

import org.jspecify.annotations.NullMarked;
