/** Arithmetic of decision tables: which inputs their rows answer. Knows no file and no sentence. */
@NullMarked
package lv.lidzas.workflow.gate.table;

import org.jspecify.annotations.NullMarked;
