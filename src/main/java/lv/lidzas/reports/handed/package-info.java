/** The pages of reports that are given out, their files, and what proves their numbers. */
@NullMarked
package lv.lidzas.reports.handed;

import org.jspecify.annotations.NullMarked;
