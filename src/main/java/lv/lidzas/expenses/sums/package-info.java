/** What expenses come to: of one volunteer by year and kind, and of all as figures of the catalogue. */
@NullMarked
package lv.lidzas.expenses.sums;

import org.jspecify.annotations.NullMarked;
