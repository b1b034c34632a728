/** The files of a deployment as rules read them: diagrams, tables, forms. */
@NullMarked
package lv.lidzas.workflow.gate.files;

import org.jspecify.annotations.NullMarked;
