/** What BPMN and DMN files may hold, as tables of a grammar, and the conditions and expressions in them. */
package lv.lidzas.workflow.gate.language;
