/** How numbers and the groups behind them are called, wherever they are shown. */
@NullMarked
package lv.lidzas.reports.words;

import org.jspecify.annotations.NullMarked;
