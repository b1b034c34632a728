/** What BPMN and DMN files may hold, as tables of a grammar, and the conditions and expressions in them. */
@NullMarked
package lv.lidzas.workflow.gate.language;

import org.jspecify.annotations.NullMarked;
