/** Rules about decision tables, the lists and deadlines among them, and the steps that ask them. */
@NullMarked
package lv.lidzas.workflow.gate.decision;

import org.jspecify.annotations.NullMarked;
