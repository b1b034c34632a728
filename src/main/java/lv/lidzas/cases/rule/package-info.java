/** What cases ask of decision tables and of the table of deadlines. */
package lv.lidzas.cases.rule;
