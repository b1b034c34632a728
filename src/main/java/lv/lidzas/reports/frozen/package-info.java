/** The numbers of a report, copied from what was given out, with the words that they had then. */
@NullMarked
package lv.lidzas.reports.frozen;

import org.jspecify.annotations.NullMarked;
