/** Claims one by one: written down, decided on, paid, told, kept for bookkeeping. */
@NullMarked
package lv.lidzas.expenses.claim;

import org.jspecify.annotations.NullMarked;
