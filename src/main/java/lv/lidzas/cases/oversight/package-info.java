/** The night of cases: what follows the calendar, and the check that no open case is forgotten. */
package lv.lidzas.cases.oversight;
