/** Rules about decision tables, the lists and deadlines among them, and the steps that ask them. */
package lv.lidzas.workflow.gate.decision;
