/** The files of a deployment as rules read them: diagrams, tables, forms. */
package lv.lidzas.workflow.gate.files;
