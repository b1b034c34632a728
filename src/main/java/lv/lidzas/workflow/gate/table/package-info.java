/** Arithmetic of decision tables: which inputs their rows answer. Knows no file and no sentence. */
package lv.lidzas.workflow.gate.table;
