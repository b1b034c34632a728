/** The steps of {@code recordRecheck}: whoever works with children is looked up in the register again before the check lapses. */
@NullMarked
package lv.lidzas.volunteers.recheck;

import org.jspecify.annotations.NullMarked;
