/** Rules about diagrams. */
@NullMarked
package lv.lidzas.workflow.gate.process;

import org.jspecify.annotations.NullMarked;
