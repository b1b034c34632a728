/** How the work stands, in Cockpit: figures of the catalogue side by side, each with the list behind it for those who may see the people. */
@NullMarked
package lv.lidzas.reports.dashboard;

import org.jspecify.annotations.NullMarked;
