/** The night of cases: what follows the calendar, and the check that no open case is forgotten. */
@NullMarked
package lv.lidzas.cases.oversight;

import org.jspecify.annotations.NullMarked;
