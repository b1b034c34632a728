/** Where expenses are claimed, and where they are seen: the own page, the card, the list of a month. */
@NullMarked
package lv.lidzas.expenses.page;

import org.jspecify.annotations.NullMarked;
