/** The record check that the law asks of whoever works with children: its result is sealed, what follows from it is not. */
@NullMarked
package lv.lidzas.volunteers.record;

import org.jspecify.annotations.NullMarked;
