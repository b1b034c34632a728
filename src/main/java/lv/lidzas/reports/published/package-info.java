/** Numbers that were given out, once and for good. */
@NullMarked
package lv.lidzas.reports.published;

import org.jspecify.annotations.NullMarked;
