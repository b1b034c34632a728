/** Reports that a manager writes and another one approves: the steps of {@code funderReport}. */
@NullMarked
package lv.lidzas.reports.funder;

import org.jspecify.annotations.NullMarked;
