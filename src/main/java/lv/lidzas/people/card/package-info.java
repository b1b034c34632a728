/** The staff's pages of persons. */
@NullMarked
package lv.lidzas.people.card;

import org.jspecify.annotations.NullMarked;
