/** What is shown, moved and erased of a person who learns. */
@NullMarked
package lv.lidzas.training.person;

import org.jspecify.annotations.NullMarked;
