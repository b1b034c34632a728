/**
 * Reads tables of what a kind of XML file may hold and judges files by them: per element the attributes, the children
 * and the grammar of each value. What a table does not name is refused, at every depth. It knows no BPMN and no DMN:
 * those are the tables.
 */
@NullMarked
package lv.lidzas.workflow.gate.grammar;

import org.jspecify.annotations.NullMarked;
