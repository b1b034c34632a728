/** The pages of figures, and the files that are taken from them. */
@NullMarked
package lv.lidzas.reports.page;

import org.jspecify.annotations.NullMarked;
