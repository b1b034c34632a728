/** What cases ask of decision tables and of the table of deadlines. */
@NullMarked
package lv.lidzas.cases.rule;

import org.jspecify.annotations.NullMarked;
