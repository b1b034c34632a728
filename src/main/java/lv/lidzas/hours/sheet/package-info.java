/** What somebody worked, in cases and outside them: sheets of a month to be signed, totals of years, kinds and places. */
@NullMarked
package lv.lidzas.hours.sheet;

import org.jspecify.annotations.NullMarked;
