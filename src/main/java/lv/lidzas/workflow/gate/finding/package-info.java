/** What is said about a file: where in it, how grave, in which words. */
@NullMarked
package lv.lidzas.workflow.gate.finding;

import org.jspecify.annotations.NullMarked;
