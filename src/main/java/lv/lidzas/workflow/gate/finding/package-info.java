/** What is said about a file: where in it, how grave, in which words. */
package lv.lidzas.workflow.gate.finding;
