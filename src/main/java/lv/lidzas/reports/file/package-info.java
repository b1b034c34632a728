/** A report as files: a paper and a workbook, made of frozen numbers and of what a manager has written. */
@NullMarked
package lv.lidzas.reports.file;

import org.jspecify.annotations.NullMarked;
