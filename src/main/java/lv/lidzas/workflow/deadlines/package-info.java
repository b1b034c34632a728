/** Periods that analysts keep in the table of deadlines, counted in days or working days. */
@org.springframework.modulith.NamedInterface("deadlines")
@NullMarked
package lv.lidzas.workflow.deadlines;

import org.jspecify.annotations.NullMarked;
