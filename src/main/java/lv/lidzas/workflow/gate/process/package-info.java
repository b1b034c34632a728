/** Rules about diagrams. */
package lv.lidzas.workflow.gate.process;
